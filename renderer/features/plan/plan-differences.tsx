import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { ActionLink } from './action-link.tsx';
import classes from './plan.module.css';

/** One action of which two plans say different things. */
export type PlanDifference = PlanView['sinceBaseline'][number];

interface PlanDifferencesProps {
  readonly differences: readonly PlanDifference[];
  readonly onOpen: (action: string) => void;
}

/** What is different between two plans, action by action: new, gone, or in another period. */
export function PlanDifferences({ differences, onOpen }: PlanDifferencesProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.differences}>
      {differences.map(({ action, before, after }) => (
        <li key={action} data-kind={kindOf(before, after)}>
          <ActionLink action={action} onOpen={onOpen} />{' '}
          <span>
            {t(`plan:difference.${kindOf(before, after)}`, {
              before: before === null ? '' : t(`plan:window.${before}`),
              after: after === null ? '' : t(`plan:window.${after}`),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function kindOf(before: string | null, after: string | null): 'new' | 'gone' | 'moved' {
  if (before === null) return 'new';
  return after === null ? 'gone' : 'moved';
}
