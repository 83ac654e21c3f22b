import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import { api, client } from '../../../client/api.ts';
import { appErrorCode } from '../../../ui/error-words.ts';
import { showError } from '../../../ui/show-error.tsx';
import { showUndo } from '../../../ui/show-undo.tsx';

type EvidenceFile = AssessmentView['evidence'][number];

/** Adding and removing the evidence files of one question. */
export function useEvidence(assessmentId: string, question: string) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const info = useQuery(api.app.info.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const maxBytes = info.data?.evidenceMaxBytes ?? null;
  const [tooLarge, setTooLarge] = useState<File | null>(null);
  // The answer of a long upload may be older than the answers saved meanwhile: read anew instead of showing it.
  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: api.assessments.get.key({ input: { id: assessmentId } }) });

  const upload = useMutation({
    mutationFn: (file: File) => client.evidence.add({ assessmentId, question, file }),
    onSuccess: refresh,
    onError: (error, file) => (appErrorCode(error) === 'FILE_TOO_LARGE' ? setTooLarge(file) : showError(error)),
  });
  const add = (files: readonly File[]) => {
    setTooLarge(null);
    for (const file of files) {
      if (maxBytes !== null && file.size > maxBytes) setTooLarge(file);
      else upload.mutate(file);
    }
  };
  const restore = useMutation({
    mutationFn: (file: EvidenceFile) => client.evidence.restore({ id: file.id }),
    onSuccess: refresh,
    onError: showError,
  });
  const remove = useMutation({
    mutationFn: (file: EvidenceFile) => client.evidence.remove({ id: file.id }),
    onSuccess: (_, file) => {
      showUndo(t('questionnaire:evidence.removed', { name: file.fileName }), () => restore.mutate(file));
      return refresh();
    },
    onError: showError,
  });
  return { add, remove: remove.mutate, adding: upload.isPending, tooLarge, maxBytes };
}
