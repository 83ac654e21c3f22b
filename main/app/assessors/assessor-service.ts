import type { MergeOutcome, MergeView } from '../../../src/contract/assessor-api.ts';
import type { Language } from '../../../src/contract/records.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import type { AssessorSubmission } from '../../db/repositories/assessor-submissions.ts';
import type { Context } from '../context.ts';
import { found } from '../found.ts';
import { personOf } from './person-of.ts';
import { questionnairePage } from './questionnaire-page.ts';
import { checkRoom, putNewestInForce, receiveFiles } from './receive-files.ts';
import { type ChosenRule, settleByRule, settleOne, takeAgreed, undoSettlements } from './settle-questions.ts';
import { viewMerge } from './view-merge.ts';

interface InAssessment {
  readonly assessmentId: string;
}

/** Several people answer one assessment, each by themselves: sends the questionnaire, takes the files, settles where they differ. */
export function assessorService(context: Context, parts: { readonly page: string }) {
  const view = (assessmentId: string): MergeView => viewMerge(context, assessmentId);
  const outcome = (assessmentId: string, settlements: string[]): MergeOutcome => ({
    view: view(assessmentId),
    settlements,
  });
  return {
    get: ({ assessmentId }: InAssessment) => view(assessmentId),
    questionnaire: (input: InAssessment & { readonly language: Language }) =>
      questionnairePage(context, parts.page, input),
    async receive({ assessmentId, files }: InAssessment & { readonly files: readonly File[] }) {
      const received = await receiveFiles(context, assessmentId, files);
      return { view: view(assessmentId), ...received };
    },
    remove: ({ id }: { id: string }) => view(setRemoved(context, id, true)),
    restore: ({ id }: { id: string }) => view(setRemoved(context, id, false)),
    settle: (input: InAssessment & { question: string; answer: Answer; why: string }) =>
      outcome(input.assessmentId, settleOne(context, input)),
    settleByRule: ({ assessmentId, ...chosen }: InAssessment & ChosenRule) =>
      outcome(assessmentId, settleByRule(context, assessmentId, chosen)),
    takeAgreed: ({ assessmentId }: InAssessment) => outcome(assessmentId, takeAgreed(context, assessmentId)),
    undo({ assessmentId, settlements }: InAssessment & { settlements: readonly string[] }): MergeView {
      undoSettlements(context, assessmentId, settlements);
      return view(assessmentId);
    },
  };
}

/** Takes all files of a person out of the merge, or those that went together back in. Returns the assessment's id. */
function setRemoved({ store, now }: Context, id: string, removed: boolean): string {
  const { assessorSubmissions: submissions } = store;
  return store.database.transaction(() => {
    const submission = found(submissions.get(id), 'assessor');
    const { assessmentId, deletedAt } = submission;
    const person = personOf(submission);
    found(store.assessments.get(assessmentId), 'assessment');
    const all = submissions.of(assessmentId);
    const isMeant = (one: AssessorSubmission) => personOf(one) === person && one.deletedAt === deletedAt;
    if (removed === (deletedAt !== null)) return assessmentId;
    if (!removed) checkRoom(all, submission);
    const at = removed ? now() : null;
    for (const one of all.filter(isMeant)) submissions.setDeleted(one.id, at);
    putNewestInForce(submissions, assessmentId, person, now());
    return assessmentId;
  });
}
