import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChosenAction } from '../../../src/domain/plan/types.ts';
import { useFormats } from '../../ui/format.ts';
import { ActionCard } from './action-card.tsx';
import classes from './plan.module.css';
import { columnOf, type ProgrammeColumn, programmeColumns, totalsOf } from './plan-model.ts';
import type { PlanParts } from './plan-parts.ts';

/** The 90-day programme: what completes in each 30 days, and what comes later. */
export function Programme(parts: PlanParts) {
  return (
    <div className={classes.programme}>
      {programmeColumns.map((column) => (
        <Column
          key={column}
          column={column}
          chosen={parts.plan.plan.chosen.filter((action) => columnOf(action.window) === column)}
          parts={parts}
        />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly column: ProgrammeColumn;
  readonly chosen: readonly ChosenAction[];
  readonly parts: PlanParts;
}

function Column({ column, chosen, parts }: ColumnProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const totals = totalsOf(chosen);
  const id = `column-${column}`;
  return (
    <section className={classes.column} data-column={column} aria-labelledby={id}>
      <Title order={3} id={id} size="h5">
        {t(`plan:column.${column}`)}
      </Title>
      <Text size="xs" c="dimmed" mb="xs">
        {t('plan:columnTotals', {
          n: chosen.length,
          cost: formats.money(totals.costNtd),
          effort: formats.personDays(totals.personDays),
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
