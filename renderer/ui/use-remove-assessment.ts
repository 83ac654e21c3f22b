import { useMutation, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { client } from '../client/api.ts';
import { showError } from './show-error.tsx';
import { showUndo } from './show-undo.tsx';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Removes an assessment from sight; the note that says so brings it back. */
export function useRemoveAssessment() {
  const queryClient = useQueryClient();
  const restore = useMutation({
    mutationFn: (id: string) => client.assessments.restore({ id }),
    onSuccess: () => queryClient.invalidateQueries(),
    onError: showError,
  });
  return useMutation({
    mutationFn: ({ id }: Titled) => client.assessments.remove({ id }),
    onSuccess: async (_, { id, title }) => {
      showUndo(i18next.t('ui:assessments.removed', { title }), () => restore.mutate(id));
      await queryClient.invalidateQueries();
    },
    onError: showError,
  });
}
