import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconClockExclamation,
  IconHandMove,
  IconHandStop,
  IconProgress,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import classes from './gantt.module.css';

const icons = { 'to-do': IconCircle, doing: IconProgress, blocked: IconHandStop, done: IconCircleCheck } as const;

/** The sign of a status; its word stands beside it. */
export function StatusIcon({ status }: { readonly status: RoadmapItem['status'] }) {
  const Icon = icons[status];
  return <Icon size={14} aria-hidden="true" className={classes.icon} />;
}

/** Late, in conflict, moved: each a sign with its word. */
export function ItemMarks({ item, problems }: { readonly item: RoadmapItem; readonly problems: number }) {
  const { t } = useTranslation();
  return (
    <>
      {problems > 0 ? (
        <span className={classes.mark} data-mark="problem">
          <IconAlertTriangle size={14} aria-hidden="true" />
          {t('roadmap:gantt.problems', { count: problems })}
        </span>
      ) : null}
      {item.late ? (
        <span className={classes.mark} data-mark={item.late}>
          <IconClockExclamation size={14} aria-hidden="true" />
          {t(`roadmap:gantt.late.${item.late}`)}
        </span>
      ) : null}
      {item.moved ? (
        <span className={classes.mark} data-mark="moved">
          <IconHandMove size={14} aria-hidden="true" />
          {t('roadmap:gantt.moved')}
        </span>
      ) : null}
    </>
  );
}
