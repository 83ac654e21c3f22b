import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, client } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';

/** Opening an exported file and showing where it lies. When it is not there any longer, the history is read anew. */
export function useFileActions() {
  const cache = useQueryClient();
  const onError = (error: unknown) => {
    showError(error);
    return cache.invalidateQueries({ queryKey: api.reports.history.key() });
  };
  const open = useMutation({ mutationFn: (id: string) => client.reports.open({ id }), onError });
  const showInFolder = useMutation({ mutationFn: (id: string) => client.reports.showInFolder({ id }), onError });
  return { open: open.mutate, showInFolder: showInFolder.mutate };
}
