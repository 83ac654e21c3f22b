import { Button, NativeSelect, Paper, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../src/contract/portfolio-records.ts';
import { BenchmarkPanel } from '../../ui/benchmark/benchmark-panel.tsx';
import { useArchive } from '../../ui/client-file/use-archive.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import type { SortedBy } from '../../ui/sort-header.tsx';
import { BulkExportDialog } from './bulk/bulk-export-dialog.tsx';
import { SelectionBar } from './bulk/selection-bar.tsx';
import { useSelection } from './bulk/use-selection.ts';
import { filterOf, type SortKey, sortKeys, withoutFilter } from './filter/portfolio-search.ts';
import type { PortfolioAddress } from './filter/use-portfolio-address.ts';
import { PortfolioCards } from './table/portfolio-cards.tsx';
import { PortfolioTable } from './table/portfolio-table.tsx';
import type { PortfolioListParts, RowActions } from './table/table-parts.ts';
import type { usePortfolioRows } from './table/use-portfolio-rows.ts';

interface ClientListProps {
  readonly address: PortfolioAddress;
  readonly rows: ReturnType<typeof usePortfolioRows>;
  readonly tags: readonly string[];
}

/** The clients that match as a table, or on a phone as cards, and what one does with one or several of them. */
export function ClientList({ address: { search, change, set }, rows, tags }: ClientListProps) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const filter = filterOf(search);
  const selection = useSelection(filter, JSON.stringify(filter));
  const [exported, setExported] = useState<readonly string[] | null>(null);
  const [compared, setCompared] = useState<PortfolioRow | null>(null);
  const archive = useArchive();
  const sort: SortedBy<SortKey> = { by: search.sort ?? 'name', descending: search.down ?? false };
  const actions: RowActions = {
    benchmark: setCompared,
    exportFile: ({ organisationId }) => setExported([organisationId]),
    archive: ({ organisationId, name, archivedAt }) =>
      archive.mutate({ organisationIds: [organisationId], name, into: archivedAt === null }),
  };
  const parts: PortfolioListParts = {
    ...rows,
    listKey: JSON.stringify({ ...search, view: undefined }),
    sort,
    onSort: ({ by, descending }) =>
      change({ sort: by === 'name' ? undefined : by, down: descending ? true : undefined }),
    selection,
    actions,
    tags,
  };
  const inArchive = search.archived === 'archived';
  const chosen = [...selection.chosen];
  if (rows.total === 0) return <NothingFound onClear={() => set(withoutFilter(search))} />;
  return (
    <>
      <SelectionBar
        chosen={chosen.length}
        found={rows.total}
        inArchive={inArchive}
        on={{
          all: () => void selection.chooseAll(),
          none: selection.chooseNone,
          exportFiles: () => setExported(chosen),
          archive: () => {
            archive.mutate({ organisationIds: chosen, into: !inArchive });
            selection.chooseNone();
          },
        }}
      />
      {narrow ? (
        <>
          <SortSelect sort={sort} onSort={parts.onSort} />
          <PortfolioCards {...parts} />
        </>
      ) : (
        <PortfolioTable {...parts} />
      )}
      {exported && <BulkExportDialog organisationIds={exported} onClose={() => setExported(null)} />}
      <SidePanel
        title={compared ? t('clients:benchmark.of', { name: compared.name }) : null}
        onClose={() => setCompared(null)}
      >
        {compared && <BenchmarkPanel organisationId={compared.organisationId} name={compared.name} />}
      </SidePanel>
    </>
  );
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="lg" role="status">
      <Text mb="sm">{t('portfolio:nothing')}</Text>
      <Button variant="default" onClick={onClear}>
        {t('portfolio:filter.clear')}
      </Button>
    </Paper>
  );
}

/** What the heads of the columns are for elsewhere. */
function SortSelect({ sort, onSort }: Pick<PortfolioListParts, 'sort' | 'onSort'>) {
  const { t } = useTranslation();
  const choices = sortKeys.flatMap((by) =>
    [false, true].map((descending) => ({
      value: `${by}${descending ? ' down' : ''}`,
      label: t(descending ? 'portfolio:sortedDown' : 'portfolio:sortedUp', { by: t(`portfolio:sort.${by}`) }),
    })),
  );
  return (
    <NativeSelect
      className="no-print"
      label={t('portfolio:sortBy')}
      value={`${sort.by}${sort.descending ? ' down' : ''}`}
      onChange={(event) => {
        const [key, down] = event.currentTarget.value.split(' ');
        const by = sortKeys.find((each) => each === key);
        if (by) onSort({ by, descending: down === 'down' });
      }}
      data={choices}
    />
  );
}
