import { useMutation, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import type { AiSystem } from '../../../src/contract/records.ts';
import { client } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';
import { showUndo } from '../../ui/show-undo.tsx';

/** What the user fills in about an AI system. */
export type SystemDraft = Pick<AiSystem, 'name' | 'purpose' | 'criticality'>;

/** Saves a new AI system (`id` null) or a changed one. Scores follow, so everything is fetched anew. */
export function useSaveSystem(organisationId: string, id: string | null, onSaved: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (draft: SystemDraft) =>
      id === null ? client.systems.create({ ...draft, organisationId }) : client.systems.update({ ...draft, id }),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      onSaved();
    },
    onError: showError,
  });
}

/** Removes an AI system; the note that says so brings it back. */
export function useRemoveSystem() {
  const queryClient = useQueryClient();
  const restore = useMutation({
    mutationFn: (id: string) => client.systems.restore({ id }),
    onSuccess: () => queryClient.invalidateQueries(),
    onError: showError,
  });
  return useMutation({
    mutationFn: ({ id }: AiSystem) => client.systems.remove({ id }),
    onSuccess: async (_, { id, name }) => {
      showUndo(i18next.t('home:systems.removed', { name }), () => restore.mutate(id));
      await queryClient.invalidateQueries();
    },
    onError: showError,
  });
}
