import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import i18next from 'i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { api, client } from '../../client/api.ts';
import { assessmentPaths } from '../assessment-paths.ts';
import { showError } from '../show-error.tsx';
import { showUndo } from '../show-undo.tsx';
import { sessionPath } from './asked-again.ts';

/** Repeats an assessment: makes a copy with all its answers and opens it at the first question to ask again. */
export function useReassess() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: api.assessments.list.key() }),
      queryClient.invalidateQueries({ queryKey: api.plan.trend.key() }),
    ]);
  const takeBack = useMutation({
    mutationFn: ({ assessment }: AssessmentView) => client.assessments.remove({ id: assessment.id }),
    onSuccess: async (_, { reassessment }) => {
      if (reassessment) await navigate({ to: assessmentPaths.results(reassessment.of) });
      await refresh();
    },
    onError: showError,
  });
  return useMutation({
    mutationFn: (id: string) => client.assessments.reassess({ id }),
    onSuccess: async (view) => {
      const { id, title } = view.assessment;
      queryClient.setQueryData(api.assessments.get.queryKey({ input: { id } }), view);
      const first = sessionPath(view)[0];
      await navigate({ to: first ? assessmentPaths.question(id, first) : assessmentPaths.questions(id) });
      showUndo(i18next.t('ui:reassess.made', { title }), () => takeBack.mutate(view));
      await refresh();
    },
    onError: showError,
  });
}
