import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ComparedScenario } from '../../../../src/contract/plan-records.ts';
import { addDays } from '../../../../src/kernel/dates.ts';
import { useFormats } from '../../../ui/format.ts';
import classes from '../plan.module.css';
import { pillars, totalsOf } from '../plan-model.ts';

/** A row: its words, and its figure of one scenario. */
interface Row {
  readonly label: string;
  readonly value: (one: ComparedScenario) => string;
}

/** Money, time, risk and proof of each scenario in a column of its own. */
export function ComparisonTable({ compared }: { readonly compared: readonly ComparedScenario[] }) {
  const { t } = useTranslation();
  const rows = useRows();
  return (
    <Table.ScrollContainer
      minWidth={180 + 170 * compared.length}
      tabIndex={0}
      role="region"
      aria-labelledby="comparison"
    >
      <Table className={classes.table} verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('plan:scenarios.row.what')}</Table.Th>
            {compared.map(({ id, name }) => (
              <Table.Th key={id ?? 'present'} className="long-name">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ label, value }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={500}>
                {label}
              </Table.Th>
              {compared.map((one) => (
                <Table.Td key={one.id ?? 'present'} style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {value(one)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function useRows(): readonly Row[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const score = (value: number | null | undefined) =>
    value === null || value === undefined ? t('plan:table.noCost') : formats.number(value, 1);
  const after = (one: ComparedScenario, days: number) => {
    const day = addDays(one.settings.start, days);
    return one.projection.filter(({ at }) => at <= day).at(-1);
  };
  return [
    {
      label: t('plan:scenarios.row.budget'),
      value: ({ settings }) =>
        settings.budgetNtd === null ? t('plan:inputs.noLimit') : formats.money(settings.budgetNtd),
    },
    { label: t('plan:scenarios.row.cost'), value: ({ plan }) => formats.money(totalsOf(plan.chosen).costNtd) },
    {
      label: t('plan:scenarios.row.effort'),
      value: ({ plan }) => formats.personDays(totalsOf(plan.chosen).personDays),
    },
    { label: t('plan:scenarios.row.actions'), value: ({ plan }) => formats.number(plan.chosen.length) },
    { label: t('plan:scenarios.row.soon'), value: (one) => score(after(one, 90)?.overall) },
    { label: t('plan:scenarios.row.year'), value: (one) => score(after(one, 365)?.overall) },
    ...pillars.map((pillar) => ({
      label: t('plan:scenarios.row.pillar', { pillar: t(`frameworks:pillars.${pillar}`) }),
      value: (one: ComparedScenario) => score(after(one, 365)?.pillars[pillar]),
    })),
    { label: t('plan:scenarios.row.status'), value: ({ plan }) => t(`plan:proof.short.${plan.status}`) },
  ];
}
