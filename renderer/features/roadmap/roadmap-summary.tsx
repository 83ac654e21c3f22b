import { Paper, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconClockExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { Roadmap } from '../../../src/contract/roadmap-records.ts';
import { daysBetween } from '../../../src/kernel/dates.ts';
import { useFormats } from '../../ui/format.ts';
import { isIn, type Trouble } from './filter-items.ts';
import { ItemTitle } from './item-title.tsx';
import classes from './roadmap.module.css';
import { deadlineOf, nextDue } from './roadmap-model.ts';

interface RoadmapSummaryProps {
  readonly roadmap: Roadmap;
  readonly plan: PlanView;
  readonly onOpen: (action: string) => void;
  /** Shows only the items with that trouble. */
  readonly onTrouble: (trouble: Trouble) => void;
}

/** What matters today: what is due next, what is late, how far the work is and what it does to the score. */
export function RoadmapSummary({ roadmap, plan, onOpen, onTrouble }: RoadmapSummaryProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const done = roadmap.items.filter((item) => item.status === 'done').length;
  return (
    <Paper withBorder component="section" aria-label={t('roadmap:summary.label')} className={classes.summary}>
      <NextDue roadmap={roadmap} onOpen={onOpen} />
      <TroubleCount trouble="overdue" roadmap={roadmap} onTrouble={onTrouble} />
      <TroubleCount trouble="at-risk" roadmap={roadmap} onTrouble={onTrouble} />
      <Fact label={t('roadmap:summary.done')}>
        <Text className={classes.figure}>
          {t('roadmap:summary.doneOf', { done, total: formats.number(roadmap.items.length, 0) })}
        </Text>
      </Fact>
      <Projected plan={plan} />
    </Paper>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      {children}
    </div>
  );
}

function NextDue({ roadmap, onOpen }: Pick<RoadmapSummaryProps, 'roadmap' | 'onOpen'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const item = nextDue(roadmap);
  if (!item) {
    return (
      <Fact label={t('roadmap:summary.next')}>
        <Text>{t('roadmap:summary.nothingDue')}</Text>
      </Fact>
    );
  }
  const days = daysBetween(roadmap.today, deadlineOf(item));
  return (
    <Fact label={t('roadmap:summary.next')}>
      <ItemTitle action={item.action} onOpen={onOpen} />
      <Text size="sm">
        {t(days === 0 ? 'roadmap:summary.today' : 'roadmap:summary.inDays', {
          date: formats.date(deadlineOf(item)),
          count: days,
        })}
      </Text>
    </Fact>
  );
}

const troubleIcons = { overdue: IconAlertTriangle, 'at-risk': IconClockExclamation } as const;

interface TroubleCountProps extends Pick<RoadmapSummaryProps, 'roadmap' | 'onTrouble'> {
  readonly trouble: keyof typeof troubleIcons;
}

function TroubleCount({ trouble, roadmap, onTrouble }: TroubleCountProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const n = roadmap.items.filter((item) => isIn(item, trouble)).length;
  const Icon = troubleIcons[trouble];
  return (
    <Fact label={t(`roadmap:late.${trouble}`)}>
      {n === 0 ? (
        <Text className={classes.figure}>{formats.number(0, 0)}</Text>
      ) : (
        <UnstyledButton className={classes.trouble} data-late={trouble} onClick={() => onTrouble(trouble)}>
          <Icon size={20} aria-hidden="true" />
          <span className={classes.figure}>{formats.number(n, 0)}</span>
          <span className={classes.show}>{t('roadmap:summary.show')}</span>
        </UnstyledButton>
      )}
    </Fact>
  );
}

function Projected({ plan }: { readonly plan: PlanView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const first = plan.projection[0];
  const last = plan.projection.at(-1);
  if (!first || !last || first.overall === null || last.overall === null) return null;
  return (
    <Fact label={t('roadmap:summary.score')}>
      <Text className={classes.figure}>
        {t('roadmap:summary.scoreMoves', {
          today: formats.number(first.overall, 1),
          end: formats.number(last.overall, 1),
        })}
      </Text>
      <Text size="sm">{t('roadmap:summary.scoreEnd', { date: formats.date(last.at) })}</Text>
    </Fact>
  );
}
