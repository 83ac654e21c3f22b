import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { PresentationSettings } from '../../../src/contract/presentation-records.ts';
import { api } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';

/** What the user decided about the presentation of an assessment. */
export function usePresentation(assessmentId: string) {
  return useQuery(api.presentation.get.queryOptions({ input: { assessmentId } }));
}

/** Changes it: seen at once, saved one change after the other. */
export function useSavePresentation(assessmentId: string) {
  const cache = useQueryClient();
  const queryKey = api.presentation.get.queryKey({ input: { assessmentId } });
  const saving = useMutation(
    api.presentation.set.mutationOptions({
      scope: { id: `presentation-${assessmentId}` },
      onError: (error) => {
        showError(error);
        void cache.invalidateQueries({ queryKey });
      },
    }),
  );
  const { mutate } = saving;
  // The machine's answer is not put back: a later change may be on the screen already.
  const save = useCallback(
    (settings: Partial<PresentationSettings>) => {
      cache.setQueryData(queryKey, (now) => now && { ...now, ...settings });
      mutate({ assessmentId, settings });
    },
    [cache, queryKey, mutate, assessmentId],
  );
  return { save, saving: saving.isPending };
}
