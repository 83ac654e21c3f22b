import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Trend } from '../../../src/contract/plan-records.ts';
import { useFormats } from '../format.ts';
import { actualInOrder } from './compare-with-plan.ts';
import { trendPillars } from './trend-pillars.ts';

/** The trend as figures: a row for each assessment and for each step of the plan. */
export function TrendTable({ trend }: { readonly trend: Trend }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const figure = (value: number | null | undefined) => (value == null ? '–' : formats.number(value, 0));
  const rows = [
    ...actualInOrder(trend).map((row) => ({ ...row, name: t('results:trend.actualOf', { title: row.title }) })),
    ...trend.projected.map((row) => ({ ...row, assessmentId: row.at, name: t('results:trend.projected') })),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
  return (
    <Table.ScrollContainer minWidth={640} tabIndex={0} role="region" aria-label={t('results:trend.table')}>
      <Table aria-label={t('results:trend.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('results:trend.day')}</Table.Th>
            <Table.Th>{t('results:trend.what')}</Table.Th>
            <Table.Th>{t('results:trend.total')}</Table.Th>
            {trendPillars.map((pillar) => (
              <Table.Th key={pillar}>{t(`frameworks:pillars.${pillar}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.assessmentId}>
              <Table.Td>{formats.date(row.at)}</Table.Td>
              <Table.Td>{row.name}</Table.Td>
              <Table.Td>{figure(row.overall)}</Table.Td>
              {trendPillars.map((pillar) => (
                <Table.Td key={pillar}>{figure(row.pillars[pillar])}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
