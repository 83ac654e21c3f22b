import { useMutation, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import type * as z from 'zod';
import type { backupRecord } from '../../../src/contract/records.ts';
import { client } from '../../client/api.ts';
import { useReloadSettings } from '../../client/settings.ts';
import { showError } from '../../ui/show-error.tsx';
import { showUndo } from '../../ui/show-undo.tsx';

export type Backup = z.infer<typeof backupRecord>;

/** What to go back to: a backup beside the database, or a file that the user picked. */
export type RestoreSource =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'file'; readonly file: File };

/** Goes back to a backup. The note that says so undoes it: the state before is itself kept as a backup. */
export function useRestore(onDone: () => void) {
  const queryClient = useQueryClient();
  const reloadSettings = useReloadSettings();
  const refresh = async () => {
    await reloadSettings();
    await queryClient.invalidateQueries();
  };
  const undo = useMutation({
    mutationFn: (kept: Backup) => client.data.restore({ fileName: kept.fileName }),
    onSuccess: refresh,
    onError: showError,
  });
  return useMutation({
    mutationFn: (source: RestoreSource) =>
      source.kind === 'file'
        ? client.data.restoreFile({ file: source.file })
        : client.data.restore({ fileName: source.backup.fileName }),
    onSuccess: async (kept) => {
      onDone();
      await refresh();
      showUndo(i18next.t('settings:restore.done'), () => undo.mutate(kept));
    },
    onError: showError,
  });
}
