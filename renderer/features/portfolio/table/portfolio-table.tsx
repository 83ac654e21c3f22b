import { Box, Table, VisuallyHidden } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionsHeader } from '../../../ui/actions-header.tsx';
import { SortHeader } from '../../../ui/sort-header.tsx';
import classes from '../portfolio.module.css';
import { ClientRow } from './client-row.tsx';
import type { PortfolioListParts } from './table-parts.ts';
import { useRowWindow } from './use-row-window.ts';

const columns = 9;
const sortedColumns = [
  { by: 'risk', width: 186 },
  { by: 'trend', width: 120 },
  { by: 'assessed', width: 138 },
  { by: 'next-due', width: 210 },
  { by: 'workshop', width: 128 },
] as const;

/**
 * All clients that match, in a table of which only what is in sight is drawn: a thousand rows scroll as ten do. Screen
 * readers are told how many rows there are and which one each is.
 */
export function PortfolioTable(parts: PortfolioListParts) {
  const { t } = useTranslation();
  const { total, rowAt, sort, onSort, listKey, onRange } = parts;
  const { scroller, items, gapAfter, measure, onFocus, onKeyDown } = useRowWindow({ total, listKey, onRange });
  return (
    // A region that scrolls must be reached by keyboard.
    <Box
      component="section"
      ref={scroller}
      className={classes.scroller}
      tabIndex={0}
      aria-label={t('portfolio:table.region')}
      data-scroll-restoration-id="portfolio"
    >
      <Table className={classes.table} layout="fixed" aria-label={t('portfolio:table.label')} aria-rowcount={total + 1}>
        <Table.Thead>
          <Table.Tr aria-rowindex={1}>
            <Table.Th w={44} pos="relative" className="no-print">
              <VisuallyHidden>{t('portfolio:table.choose')}</VisuallyHidden>
            </Table.Th>
            <SortHeader by="name" label={t('portfolio:sort.name')} sort={sort} onSort={onSort} />
            <Table.Th w={152} scope="col">
              {t('portfolio:table.tags')}
            </Table.Th>
            {sortedColumns.map(({ by, width }) => (
              <SortHeader
                key={by}
                by={by}
                width={width}
                label={t(`portfolio:sort.${by}`)}
                sort={sort}
                onSort={onSort}
              />
            ))}
            <ActionsHeader width={52} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody onFocus={onFocus} onKeyDown={onKeyDown}>
          {items.map(({ index, gapBefore }) => (
            <Fragment key={index}>
              {gapBefore > 0 && <Gap height={gapBefore} />}
              <ClientRow index={index} row={rowAt(index)} measure={measure} parts={parts} />
            </Fragment>
          ))}
          {gapAfter > 0 && <Gap height={gapAfter} />}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

/** The place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    <Table.Tr aria-hidden="true" className={classes.gap}>
      <Table.Td colSpan={columns} style={{ height, padding: 0 }} />
    </Table.Tr>
  );
}
