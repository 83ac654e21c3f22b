import { useMutation, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { api, client } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';
import { showUndo } from '../../../ui/show-undo.tsx';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Removes a workshop from sight; the note that says so brings it back. */
export function useRemoveWorkshop() {
  const cache = useQueryClient();
  const listAnew = () => cache.invalidateQueries({ queryKey: api.workshops.list.key() });
  const restore = useMutation({
    mutationFn: (id: string) => client.workshops.restore({ id }),
    onSuccess: listAnew,
    onError: showError,
  });
  return useMutation({
    mutationFn: ({ id }: Titled) => client.workshops.remove({ id }),
    onSuccess: async (_, { id, title }) => {
      showUndo(i18next.t('workshops:list.removed', { title }), () => restore.mutate(id));
      await listAnew();
    },
    onError: showError,
  });
}
