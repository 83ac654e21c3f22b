import { Checkbox, Table, Text } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../src/contract/portfolio-records.ts';
import classes from '../portfolio.module.css';
import { AssessedCell } from './cells/assessed-cell.tsx';
import { NameCell } from './cells/name-cell.tsx';
import { NextDueCell } from './cells/next-due-cell.tsx';
import { RiskCell } from './cells/risk-cell.tsx';
import { TagsCell } from './cells/tags-cell.tsx';
import { TrendCell } from './cells/trend-cell.tsx';
import { WorkshopCell } from './cells/workshop-cell.tsx';
import { RowMenu } from './row-menu.tsx';
import type { PortfolioListParts } from './table-parts.ts';

interface ClientRowProps {
  readonly index: number;
  readonly row: PortfolioRow | undefined;
  readonly measure: (element: HTMLTableRowElement | null) => void;
  readonly parts: Pick<PortfolioListParts, 'selection' | 'actions' | 'tags'>;
}

/** One client in the table; its place is kept while its page is on its way. Scrolling draws only the rows that are new. */
export const ClientRow = memo(function ClientRow({ index, row, measure, parts }: ClientRowProps) {
  const { t } = useTranslation();
  const place = { 'aria-rowindex': index + 2, 'data-index': index };
  if (!row) {
    return (
      <Table.Tr {...place} className={classes.waiting}>
        <Table.Td colSpan={9}>
          <Text size="sm" c="dimmed">
            {t('ui:loading')}
          </Text>
        </Table.Td>
      </Table.Tr>
    );
  }
  const { organisationId, name } = row;
  const chosen = parts.selection.has(organisationId);
  return (
    <Table.Tr {...place} ref={measure} data-client={organisationId} data-chosen={chosen || undefined}>
      <Table.Td className="no-print">
        <Checkbox
          aria-label={t('portfolio:table.chooseOne', { name })}
          checked={chosen}
          onChange={() => parts.selection.toggle(organisationId)}
        />
      </Table.Td>
      <Table.Th scope="row" fw={400}>
        <NameCell row={row} />
      </Table.Th>
      <Table.Td>
        <TagsCell row={row} known={parts.tags} />
      </Table.Td>
      <Table.Td>
        <RiskCell row={row} />
      </Table.Td>
      <Table.Td>
        <TrendCell row={row} />
      </Table.Td>
      <Table.Td>
        <AssessedCell row={row} />
      </Table.Td>
      <Table.Td>
        <NextDueCell row={row} />
      </Table.Td>
      <Table.Td>
        <WorkshopCell row={row} />
      </Table.Td>
      <Table.Td className="no-print">
        <RowMenu row={row} actions={parts.actions} />
      </Table.Td>
    </Table.Tr>
  );
});
