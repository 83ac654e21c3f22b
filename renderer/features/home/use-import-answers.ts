import { ORPCError } from '@orpc/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import i18next from 'i18next';
import { answersFileMaxBytes } from '../../../src/contract/answers-file.ts';
import { client } from '../../client/api.ts';
import { showDone } from '../../ui/show-done.ts';
import { showError } from '../../ui/show-error.tsx';

/** Imports an answers file as a new organisation and opens its result. A file over the limit is not even sent. */
export function useImportAnswers() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) => {
      if (file.size > answersFileMaxBytes) throw tooLarge(file);
      return client.data.importAnswers({ file });
    },
    onSuccess: async ({ assessment, organisation }) => {
      showDone(i18next.t('home:import.done', { name: organisation.name }));
      await queryClient.invalidateQueries();
      await navigate({ to: '/assessments/$assessmentId/results', params: { assessmentId: assessment.id } });
    },
    onError: showError,
  });
}

function tooLarge(file: File): Error {
  const params = { fileName: file.name, maxMegabytes: answersFileMaxBytes / 1_000_000 };
  return new ORPCError('FILE_TOO_LARGE', { data: { params } });
}
