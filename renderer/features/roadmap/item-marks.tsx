import { IconAlertTriangle, IconClockExclamation, IconHandMove, IconLinkOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import classes from './roadmap.module.css';

const lateIcons = { overdue: IconAlertTriangle, 'at-risk': IconClockExclamation } as const;

/** What somebody should know of an item at a glance: late, breaking a rule, moved by hand. Icon and word, never colour alone. */
export function ItemMarks({ item }: { readonly item: RoadmapItem }) {
  const { t } = useTranslation();
  const Late = item.late && lateIcons[item.late];
  if (!item.late && item.violations.length === 0 && !item.moved) return null;
  return (
    <span className={classes.marks}>
      {item.late && Late && (
        <span className={classes.mark} data-mark={item.late}>
          <Late size={15} aria-hidden="true" />
          {t(`roadmap:late.${item.late}`)}
        </span>
      )}
      {item.violations.length > 0 && (
        <span className={classes.mark} data-mark="violation">
          <IconLinkOff size={15} aria-hidden="true" />
          {t('roadmap:late.violation')}
        </span>
      )}
      {item.moved && (
        <span className={classes.mark}>
          <IconHandMove size={15} aria-hidden="true" />
          {t('roadmap:moved')}
        </span>
      )}
    </span>
  );
}
