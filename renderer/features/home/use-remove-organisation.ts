import { useMutation, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { client } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';
import { showUndo } from '../../ui/show-undo.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Removes an organisation with its assessments from sight; the note that says so brings it back. */
export function useRemoveOrganisation() {
  const queryClient = useQueryClient();
  const restore = useMutation({
    mutationFn: (id: string) => client.organisations.restore({ id }),
    onSuccess: () => queryClient.invalidateQueries(),
    onError: showError,
  });
  return useMutation({
    mutationFn: ({ id }: Named) => client.organisations.remove({ id }),
    onSuccess: async (_, { id, name }) => {
      showUndo(i18next.t('home:removed', { name }), () => restore.mutate(id));
      await queryClient.invalidateQueries();
    },
    onError: showError,
  });
}
