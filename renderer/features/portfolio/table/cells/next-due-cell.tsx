import { Anchor, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../../src/contract/portfolio-records.ts';
import { assessmentPaths } from '../../../../ui/assessment-paths.ts';
import { useFormats } from '../../../../ui/format.ts';
import { ownerWords } from '../../../../ui/owner-words.ts';
import classes from '../../portfolio.module.css';

/** The action that is due next, when, and whose it is; and how many are overdue. */
export function NextDueCell({ row: { nextDue, overdue } }: { readonly row: PortfolioRow }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      {overdue > 0 && (
        <span className={classes.late}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {t('portfolio:overdue', { count: overdue })}
        </span>
      )}
      {nextDue ? (
        <>
          <Anchor
            component={Link}
            to={assessmentPaths.roadmap(nextDue.assessmentId)}
            hash={nextDue.action}
            size="sm"
            className={classes.twoLines}
          >
            {t(`actions:${nextDue.action}.title`)}
          </Anchor>
          <Text size="xs" c="dimmed" className="long-name">
            {[formats.date(nextDue.date), ownerWords(nextDue.owner, t)]
              .filter((part) => part !== '')
              .join(t('ui:separator'))}
          </Text>
        </>
      ) : (
        overdue === 0 && <Text size="sm">–</Text>
      )}
    </>
  );
}
