import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientImportPreview } from '../../../src/contract/client-records.ts';
import { useFormats } from '../../ui/format.ts';

/** How much a merge adds, takes over, leaves and asks about; what is added also by kind. */
export function WhatChanges({ preview }: { readonly preview: ClientImportPreview }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const byKind = Object.entries(preview.addedByKind)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) =>
      t('clients:import.ofKind', { kind: t(`clients:kind.${kind}`), n: formats.number(count, 0) }),
    );
  const lines = [
    { key: 'added', count: preview.added, more: byKind.join(t('clients:comma')) },
    { key: 'changed', count: preview.changed, more: '' },
    { key: 'conflicts', count: preview.conflicts.length, more: '' },
    { key: 'kept', count: preview.kept, more: '' },
    { key: 'same', count: preview.same, more: '' },
  ] as const;
  return (
    <Table withTableBorder aria-label={t('clients:import.what')} maw={720}>
      <Table.Tbody>
        {lines.map(({ key, count, more }) => (
          <Table.Tr key={key} data-change={key}>
            <Table.Th scope="row" fw={400}>
              {t(`clients:import.${key}`)}
              {more !== '' && <div className="long-name">{more}</div>}
            </Table.Th>
            <Table.Td w={80} ta="right" fw={600}>
              {formats.number(count, 0)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
