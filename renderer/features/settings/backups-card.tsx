import { Button, FileButton, Text } from '@mantine/core';
import { IconDeviceFloppy, IconFolderOpen } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../client/api.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { showDone } from '../../ui/show-done.ts';
import { showError } from '../../ui/show-error.tsx';
import { BackupTable } from './backup-table.tsx';
import { Card } from './card.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import type { RestoreSource } from './use-restore.ts';

/** Backups there are, making one, and going back to one. */
export function BackupsCard() {
  const { t } = useTranslation();
  const query = useQuery(api.data.backups.queryOptions());
  const backUp = useBackUp();
  const [source, setSource] = useState<RestoreSource | null>(null);
  return (
    <Card
      title={t('settings:backups.title')}
      lead={t('settings:backups.lead')}
      actions={
        <>
          <FileButton onChange={(file) => file && setSource({ kind: 'file', file })} accept=".db,.sqlite,.dunwu">
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconFolderOpen size={16} aria-hidden="true" />}>
                {t('settings:backups.fromFile')}
              </Button>
            )}
          </FileButton>
          <Button
            loading={backUp.isPending}
            leftSection={<IconDeviceFloppy size={16} aria-hidden="true" />}
            onClick={() => backUp.mutate({})}
          >
            {t('settings:backups.now')}
          </Button>
        </>
      }
    >
      <QueryView query={query}>
        {(backups) =>
          backups.length === 0 ? (
            <Text>{t('settings:backups.empty')}</Text>
          ) : (
            <BackupTable backups={backups} onRestore={(backup) => setSource({ kind: 'backup', backup })} />
          )
        }
      </QueryView>
      {source && <RestoreDialog source={source} onClose={() => setSource(null)} />}
    </Card>
  );
}

function useBackUp() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation(
    api.data.backup.mutationOptions({
      onSuccess: async ({ fileName }) => {
        showDone(t('settings:backups.done', { fileName }));
        await queryClient.invalidateQueries({ queryKey: api.data.key() });
      },
      onError: showError,
    }),
  );
}
