import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { useFormats } from '../../ui/format.ts';
import { ActionCard } from './action-card.tsx';
import classes from './plan.module.css';
import type { PlanParts } from './plan-parts.ts';

/** The 90-day programme: what completes in each 30 days, and what comes later. */
export function Programme(parts: PlanParts) {
  return (
    <div className={classes.programme}>
      {parts.plan.programme.map((column) => (
        <Column key={column.id} column={column} parts={parts} />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly column: PlanView['programme'][number];
  readonly parts: PlanParts;
}

function Column({ column, parts }: ColumnProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const id = `column-${column.id}`;
  const chosen = parts.plan.plan.chosen.filter(({ action }) => column.actions.includes(action));
  return (
    <section className={classes.column} data-column={column.id} aria-labelledby={id}>
      <Title order={3} id={id} size="h5">
        {t(`plan:column.${column.id}`)}
      </Title>
      <Text size="xs" c="dimmed" mb="xs">
        {t('plan:columnTotals', {
          n: column.actions.length,
          cost: formats.money(column.costNtd),
          effort: formats.personDays(column.personDays),
        })}
      </Text>
      {chosen.length === 0 ? (
        <Text size="sm">{t('plan:columnEmpty')}</Text>
      ) : (
        <ol className={classes.cards}>
          {chosen.map((action) => (
            <ActionCard key={action.action} chosen={action} {...parts} />
          ))}
        </ol>
      )}
    </section>
  );
}
