import { useMutation, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import type { MergeOutcome, MergeRule, MergeView } from '../../../src/contract/assessor-api.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import type { WorkshopRole } from '../../../src/domain/workshop/types.ts';
import { api, client } from '../../client/api.ts';
import { showDone } from '../../ui/show-done.ts';
import { showError } from '../../ui/show-error.tsx';
import { showUndo } from '../../ui/show-undo.tsx';

/** A rule, and whose answer counts when it is `role`. */
export interface RuleChoice {
  readonly rule: MergeRule;
  readonly role: WorkshopRole | null;
}

/** Everything that changes what assessors said or what became of it; what was settled or removed can be taken back. */
export function useAssessors(assessmentId: string) {
  const queryClient = useQueryClient();
  /** Answers may have changed, and with them scores and plans: all is read again, and the merge is shown at once. */
  const show = async (view: MergeView): Promise<void> => {
    queryClient.setQueryData(api.assessors.get.queryKey({ input: { assessmentId } }), view);
    await queryClient.invalidateQueries();
  };
  const undo = async (settlements: readonly string[]): Promise<void> => {
    try {
      await show(await client.assessors.undo({ assessmentId, settlements: [...settlements] }));
    } catch (error) {
      showError(error);
    }
  };
  const settled = (message: (count: number) => string) => async (outcome: MergeOutcome) => {
    const { settlements } = outcome;
    if (settlements.length > 0) showUndo(message(settlements.length), () => void undo(settlements));
    await show(outcome.view);
  };
  const receive = useMutation({
    mutationFn: (files: readonly File[]) => client.assessors.receive({ assessmentId, files: [...files] }),
    onSuccess: ({ view }) => show(view),
    onError: showError,
  });
  const settle = useMutation({
    mutationFn: (chosen: { question: string; answer: Answer; why: string }) =>
      client.assessors.settle({ assessmentId, ...chosen }),
    onSuccess: settled(() => i18next.t('assessors:settled.one')),
    onError: showError,
  });
  const settleByRule = useMutation({
    mutationFn: (choice: RuleChoice) => client.assessors.settleByRule({ assessmentId, ...choice }),
    onSuccess: settled((count) => i18next.t('assessors:settled.byRule', { count })),
    onError: showError,
  });
  const takeAgreed = useMutation({
    mutationFn: () => client.assessors.takeAgreed({ assessmentId }),
    onSuccess: settled((count) => i18next.t('assessors:settled.agreed', { count })),
    onError: showError,
  });
  const remove = useMutation({
    mutationFn: async ({ id, name }: { id: string; name: string }) => {
      const view = await client.assessors.remove({ id });
      showUndo(i18next.t('assessors:people.removed', { name }), () => {
        client.assessors.restore({ id }).then(show).catch(showError);
      });
      return view;
    },
    onSuccess: show,
    onError: showError,
  });
  const keepNotes = useMutation({
    mutationFn: (input: { question: string; note: string }) => client.answers.note({ assessmentId, ...input }),
    onSuccess: async () => {
      showDone(i18next.t('assessors:conflict.notesKept'));
      await queryClient.invalidateQueries({ queryKey: api.assessments.key() });
    },
    onError: showError,
  });
  return { receive, settle, settleByRule, takeAgreed, remove, keepNotes };
}
export type Assessors = ReturnType<typeof useAssessors>;
