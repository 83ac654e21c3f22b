import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { ActionLink } from './action-link.tsx';
import classes from './plan.module.css';

/** One action of which two plans say different things. */
type PlanDifference = PlanView['sinceBaseline'][number];

interface PlanDifferencesProps {
  readonly differences: readonly PlanDifference[];
  readonly onOpen: (action: string) => void;
}

/** Longer lists open with a click. */
const shownAtOnce = 6;
const kinds = ['new', 'gone', 'moved'] as const;

/** What is different between two plans, action by action: new, gone, or in another period. */
export function PlanDifferences({ differences, onOpen }: PlanDifferencesProps) {
  const { t } = useTranslation();
  return kinds.map((kind) => {
    const those = differences.filter((difference) => kindOf(difference) === kind);
    if (those.length === 0) return null;
    return (
      <details key={kind} className={classes.group} open={those.length <= shownAtOnce || undefined}>
        <summary>{t(`plan:differences.${kind}`, { n: those.length })}</summary>
        <ul className={classes.differences}>
          {those.map(({ action, before, after }) => (
            <li key={action} data-kind={kind}>
              <ActionLink action={action} onOpen={onOpen} />{' '}
              <span>
                {t(`plan:difference.${kind}`, {
                  before: before === null ? '' : t(`plan:window.${before}`),
                  after: after === null ? '' : t(`plan:window.${after}`),
                })}
              </span>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

function kindOf({ before, after }: PlanDifference): (typeof kinds)[number] {
  if (before === null) return 'new';
  return after === null ? 'gone' : 'moved';
}
