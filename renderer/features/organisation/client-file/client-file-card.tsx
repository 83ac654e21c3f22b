import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconArchiveOff, IconFileExport, IconTrashX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../../src/contract/records.ts';
import { useArchive } from '../../../ui/client-file/use-archive.ts';
import { useFormats } from '../../../ui/format.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';

/** The client as a whole: as a file, out of the daily view, or gone for good. */
export function ClientFileCard({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [exporting, exportDialog] = useDisclosure(false);
  const [deleting, deleteDialog] = useDisclosure(false);
  const archive = useArchive();
  const { id, name, archivedAt } = organisation;
  const ArchiveIcon = archivedAt === null ? IconArchive : IconArchiveOff;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="client-file-title">
      <Stack gap="sm">
        <div>
          <Title order={2} id="client-file-title">
            {t('clients:card.title')}
          </Title>
          <Text size="sm" c="dimmed" maw={780}>
            {t('clients:card.lead')}
          </Text>
        </div>
        {archivedAt !== null && (
          <Text size="sm">{t('clients:card.archivedOn', { date: formats.date(archivedAt) })}</Text>
        )}
        <Group gap="sm" className="no-print">
          <Button
            variant="default"
            leftSection={<IconFileExport size={16} aria-hidden="true" />}
            onClick={exportDialog.open}
          >
            {t('clients:export.open')}
          </Button>
          <Button
            variant="default"
            loading={archive.isPending}
            leftSection={<ArchiveIcon size={16} aria-hidden="true" />}
            onClick={() => archive.mutate({ organisationIds: [id], name, into: archivedAt === null })}
          >
            {t(archivedAt === null ? 'clients:archive.do' : 'clients:archive.back')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            c="var(--mantine-color-error)"
            leftSection={<IconTrashX size={16} aria-hidden="true" />}
            onClick={deleteDialog.open}
          >
            {t('clients:delete.open')}
          </Button>
        </Group>
      </Stack>
      {exporting && <ExportDialog organisationId={id} name={name} onClose={exportDialog.close} />}
      {deleting && <DeleteDialog organisationId={id} name={name} onClose={deleteDialog.close} />}
    </Paper>
  );
}
