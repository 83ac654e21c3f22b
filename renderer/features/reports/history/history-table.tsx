import { ActionIcon, Button, Group, Table, Text, Tooltip } from '@mantine/core';
import { IconDownload, IconExternalLink, IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filePaths } from '../../../../src/contract/files.ts';
import type { ExportRecord } from '../../../../src/contract/report-records.ts';
import { ActionsHeader } from '../../../ui/actions-header.tsx';
import { useFormats } from '../../../ui/format.ts';
import { CopyHash } from '../export/copy-hash.tsx';
import { useFileActions } from '../export/use-file-actions.ts';
import { hasWords } from '../wanted.ts';
import { FileState } from './file-state.tsx';

/** More than these are shown when asked for. */
const shownAtFirst = 8;
const columns = ['when', 'what', 'format', 'size', 'figures', 'hash', 'state'] as const;
const numeric: ReadonlySet<string> = new Set(['size', 'figures']);

interface HistoryTableProps {
  readonly records: readonly ExportRecord[];
  readonly labelledBy: string;
}

/** Exports as rows: what, when, how large, how it was checked, and what one can do with it. */
export function HistoryTable({ records, labelledBy }: HistoryTableProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? records : records.slice(0, shownAtFirst);
  return (
    <>
      <Table.ScrollContainer
        minWidth={740}
        tabIndex={0}
        role="group"
        aria-labelledby={labelledBy}
        scrollAreaProps={{ type: 'auto' }}
      >
        <Table verticalSpacing="xs" aria-labelledby={labelledBy}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column} ta={numeric.has(column) ? 'right' : 'left'}>
                  {t(`deliverables:history.${column}`)}
                </Table.Th>
              ))}
              <ActionsHeader width={120} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((record) => (
              <HistoryRow key={record.id} record={record} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {shown.length < records.length && (
        <Button variant="default" size="compact-md" mt="xs" className="no-print" onClick={() => setAll(true)}>
          {t('deliverables:history.showAll', { count: records.length })}
        </Button>
      )}
      {shown.some(({ state }) => state !== 'kept') && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('deliverables:history.hint')}
        </Text>
      )}
    </>
  );
}

function HistoryRow({ record }: { readonly record: ExportRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { fileName } = record;
  return (
    <Table.Tr>
      <Table.Td>{formats.dateTime(record.at)}</Table.Td>
      <Table.Th scope="row" fw={500}>
        {t(`deliverables:kind.${record.deliverable}.name`)}
        <Text size="sm" c="dimmed" className="long-name">
          {fileName}
        </Text>
      </Table.Th>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {t(`deliverables:format.${record.format}`)}
        {hasWords(record.deliverable) && (
          <Text size="sm" c="dimmed">
            {t(`deliverables:language.${record.language}`)}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        {formats.bytes(record.bytes)}
      </Table.Td>
      <Table.Td ta="right">{formats.number(record.figures, 0)}</Table.Td>
      <Table.Td>
        <CopyHash sha256={record.sha256} label={t('deliverables:history.copyHashOf', { fileName })} />
      </Table.Td>
      <Table.Td>
        <FileState state={record.state} />
      </Table.Td>
      <Table.Td className="no-print">{record.state !== 'moved' && <RowButtons record={record} />}</Table.Td>
    </Table.Tr>
  );
}

function RowButtons({ record }: { readonly record: ExportRecord }) {
  const { t } = useTranslation();
  const { open, showInFolder } = useFileActions();
  const { id, fileName } = record;
  const common = { variant: 'subtle', color: 'gray' } as const;
  return (
    <Group gap={2} wrap="nowrap" justify="flex-end">
      <Tooltip label={t('deliverables:export.open')}>
        <ActionIcon {...common} aria-label={t('deliverables:history.openOf', { fileName })} onClick={() => open(id)}>
          <IconExternalLink size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('deliverables:export.folder')}>
        <ActionIcon
          {...common}
          aria-label={t('deliverables:history.folderOf', { fileName })}
          onClick={() => showInFolder(id)}
        >
          <IconFolder size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('deliverables:export.download')}>
        <ActionIcon
          {...common}
          component="a"
          href={filePaths.exports(id)}
          download={fileName}
          aria-label={t('deliverables:history.downloadOf', { fileName })}
        >
          <IconDownload size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
