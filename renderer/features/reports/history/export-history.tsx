import { ActionIcon, Group, Paper, Table, Text, Title, Tooltip } from '@mantine/core';
import { IconDownload, IconExternalLink, IconFolder } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { filePaths } from '../../../../src/contract/files.ts';
import type { ExportRecord } from '../../../../src/contract/report-records.ts';
import { api } from '../../../client/api.ts';
import { ActionsHeader } from '../../../ui/actions-header.tsx';
import { useFormats } from '../../../ui/format.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { CopyHash } from '../export/copy-hash.tsx';
import { useFileActions } from '../export/use-file-actions.ts';
import { FileState } from './file-state.tsx';

/** What was exported of an assessment so far, newest first, and whether each file is still as it was checked. */
export function ExportHistory({ assessmentId }: { readonly assessmentId: string }) {
  const { t } = useTranslation();
  const titleId = useId();
  const query = useQuery({
    ...api.reports.history.queryOptions({ input: { assessmentId } }),
    // Files change in other programs: the user comes back from one of them.
    refetchOnWindowFocus: true,
  });
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={titleId}>
      <Title order={2} size="h4" mb="sm" id={titleId}>
        {t('deliverables:history.title')}
      </Title>
      <QueryView query={query}>
        {(records) =>
          records.length === 0 ? (
            <Text>{t('deliverables:history.empty')}</Text>
          ) : (
            <HistoryTable records={records} labelledBy={titleId} />
          )
        }
      </QueryView>
    </Paper>
  );
}

const columns = ['when', 'what', 'format', 'language', 'size', 'figures', 'hash', 'state'] as const;
const numeric: ReadonlySet<string> = new Set(['size', 'figures']);

interface HistoryTableProps {
  readonly records: readonly ExportRecord[];
  readonly labelledBy: string;
}

function HistoryTable({ records, labelledBy }: HistoryTableProps) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer
      minWidth={980}
      tabIndex={0}
      role="region"
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
          {records.map((record) => (
            <HistoryRow key={record.id} record={record} />
          ))}
        </Table.Tbody>
      </Table>
      {records.some(({ state }) => state !== 'kept') && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('deliverables:history.hint')}
        </Text>
      )}
    </Table.ScrollContainer>
  );
}

function HistoryRow({ record }: { readonly record: ExportRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { fileName } = record;
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{formats.dateTime(record.at)}</Table.Td>
      <Table.Th scope="row" fw={500}>
        {t(`deliverables:kind.${record.deliverable}.name`)}
        <Text size="sm" c="dimmed" className="long-name">
          {fileName}
        </Text>
      </Table.Th>
      <Table.Td>{t(`deliverables:format.${record.format}`)}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{t(`deliverables:language.${record.language}`)}</Table.Td>
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
