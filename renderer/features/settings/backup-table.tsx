import { Anchor, Button, Group, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { filePaths } from '../../../src/contract/files.ts';
import { ActionsHeader } from '../../ui/actions-header.tsx';
import { useFormats } from '../../ui/format.ts';
import type { Backup } from './use-restore.ts';

interface BackupTableProps {
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
}

/** The backups beside the database, newest first. */
export function BackupTable({ backups, onRestore }: BackupTableProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table.ScrollContainer minWidth={560} tabIndex={0} role="group" aria-label={t('settings:backups.title')}>
      <Table verticalSpacing="xs" aria-label={t('settings:backups.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings:backups.when')}</Table.Th>
            <Table.Th>{t('settings:backups.why')}</Table.Th>
            <Table.Th ta="right">{t('settings:backups.size')}</Table.Th>
            <ActionsHeader width={190} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {backups
            .toSorted((a, b) => b.at.localeCompare(a.at))
            .map((backup) => (
              <Table.Tr key={backup.fileName}>
                <Table.Th scope="row" fw={500}>
                  {formats.exactTime(backup.at)}
                </Table.Th>
                <Table.Td>{t(`settings:backups.reason.${backup.reason}`)}</Table.Td>
                <Table.Td ta="right">{formats.bytes(backup.bytes)}</Table.Td>
                <Table.Td className="no-print">
                  <Group gap="sm" justify="flex-end">
                    <Anchor
                      href={filePaths.backup(backup.fileName)}
                      download={backup.fileName}
                      size="sm"
                      aria-label={t('settings:backups.downloadOf', { when: formats.exactTime(backup.at) })}
                    >
                      {t('settings:backups.download')}
                    </Anchor>
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={t('settings:backups.restoreOf', { when: formats.exactTime(backup.at) })}
                      onClick={() => onRestore(backup)}
                    >
                      {t('settings:backups.restore')}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
