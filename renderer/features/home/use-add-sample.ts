import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';

/** Adds the sample firm, or finds it again, and opens its result. */
export function useAddSample() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation(
    api.organisations.addSample.mutationOptions({
      onSuccess: async ({ assessmentId }) => {
        await queryClient.invalidateQueries();
        await navigate({ to: '/assessments/$assessmentId/results', params: { assessmentId } });
      },
      onError: showError,
    }),
  );
}
