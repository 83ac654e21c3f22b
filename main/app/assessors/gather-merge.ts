import { content } from '../../../src/content/content.ts';
import { type MergedQuestion, mergeLines } from '../../../src/domain/answers/merge-lines.ts';
import { workshopRoles } from '../../../src/domain/workshop/types.ts';
import type { AssessorSettlement, VoiceThen } from '../../db/repositories/assessor-settlements.ts';
import type { AssessorSubmission } from '../../db/repositories/assessor-submissions.ts';
import type { Context } from '../context.ts';
import { found } from '../found.ts';
import { personOf } from './person-of.ts';

/** Everything that assessors said about one assessment, and what became of it. */
export interface GatheredMerge {
  /** In force, by role and name. */
  readonly submissions: readonly AssessorSubmission[];
  /** Replaced by a later file of the same person, newest first. */
  readonly earlier: readonly AssessorSubmission[];
  /** In the order of the questionnaire. */
  readonly lines: readonly MergedQuestion[];
  /** Newest first. */
  readonly settlements: readonly AssessorSettlement[];
}

/** Reads the assessors' answers and puts them together. Throws AppError NOT_FOUND. */
export function gatherMerge({ store }: Context, assessmentId: string): GatheredMerge {
  found(store.assessments.get(assessmentId), 'assessment');
  const present = store.assessorSubmissions.of(assessmentId).filter(({ deletedAt }) => deletedAt === null);
  const submissions = present.filter(({ supersededAt }) => supersededAt === null).sort(byRoleAndName);
  const earlier = present
    .filter(({ supersededAt }) => supersededAt !== null)
    .sort((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1));
  const settlements = store.assessorSettlements.of(assessmentId);
  const questions = content.sections.flatMap((section) => section.questions);
  const assessors = submissions.map((one) => ({ assessor: personOf(one), role: one.role, answers: one.answers }));
  const lines = mergeLines(questions, assessors, store.answers.of(assessmentId), newestOf(settlements));
  return { submissions, earlier, lines, settlements };
}

/** What the people in force say to a question. */
export function voicesOn({ submissions }: GatheredMerge, question: string): VoiceThen[] {
  return submissions.flatMap((submission) => {
    const { id, name, role, answers, notes } = submission;
    const answer = answers[question];
    if (!answer) return [];
    return [{ submissionId: id, assessor: personOf(submission), name, role, answer, note: notes[question] ?? '' }];
  });
}

function newestOf(settlements: readonly AssessorSettlement[]): Record<string, AssessorSettlement> {
  const standing = settlements.filter(({ takenBackAt }) => takenBackAt === null);
  return Object.fromEntries(standing.toReversed().map((settlement) => [settlement.question, settlement]));
}

function byRoleAndName(a: AssessorSubmission, b: AssessorSubmission): number {
  const key = ({ role, name, assessorId }: AssessorSubmission) =>
    `${workshopRoles.indexOf(role)} ${name}\n${assessorId}`;
  return key(a) < key(b) ? -1 : 1;
}
