import { useMutation, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { api, client } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';
import { showUndo } from '../../../ui/show-undo.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Removes a run from sight; the note that says so brings it back. */
export function useRemoveRun(onRemoved?: () => void) {
  const cache = useQueryClient();
  const listAnew = () => cache.invalidateQueries({ queryKey: api.runs.list.key() });
  const restore = useMutation({
    mutationFn: (id: string) => client.runs.restore({ id }),
    onSuccess: listAnew,
    onError: showError,
  });
  return useMutation({
    mutationFn: ({ id }: Named) => client.runs.remove({ id }),
    onSuccess: async (_, { id, name }) => {
      showUndo(i18next.t('runs:list.removed', { name }), () => restore.mutate(id));
      onRemoved?.();
      await listAnew();
    },
    onError: showError,
  });
}
