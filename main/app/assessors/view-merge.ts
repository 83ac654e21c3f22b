import { content } from '../../../src/content/content.ts';
import type { MergeLine, MergeView } from '../../../src/contract/assessor-api.ts';
import type { MergedQuestion } from '../../../src/domain/answers/merge-lines.ts';
import { questionsById } from '../../../src/domain/questionnaire/question-index.ts';
import type { AssessorSettlement, VoiceThen } from '../../db/repositories/assessor-settlements.ts';
import type { Context } from '../context.ts';
import { type GatheredMerge, gatherMerge, voicesOn } from './gather-merge.ts';
import { personOf } from './person-of.ts';

/** What the screen shows of the assessors of one assessment. Throws AppError NOT_FOUND. */
export function viewMerge(context: Context, assessmentId: string): MergeView {
  const gathered = gatherMerge(context, assessmentId);
  const submissions = gathered.submissions.map((submission) => {
    const { id, name, role, fileName, answers, answeredAt, receivedAt } = submission;
    const earlier = gathered.earlier.filter((one) => personOf(one) === personOf(submission));
    return {
      id,
      name,
      role,
      fileName,
      answered: Object.keys(answers).length,
      answeredAt,
      receivedAt,
      earlier: earlier.map((before) => ({ name: before.name, answeredAt: before.answeredAt })),
    };
  });
  const lines = gathered.lines.map((line) => viewLine(gathered, line));
  return { submissions, lines, open: lines.filter(({ state }) => state === 'open').length };
}

function viewLine(gathered: GatheredMerge, { question, proposals, ...line }: MergedQuestion): MergeLine {
  const history = gathered.settlements.filter((settlement) => settlement.question === question);
  return {
    ...line,
    question,
    section: questionsById(content).get(question)?.section ?? '',
    proposals: { ...proposals, role: { ...proposals.role } },
    voices: voicesOn(gathered, question).map(withoutAssessor),
    history: history.map(viewSettlement),
  };
}

function viewSettlement({ voices, assessmentId: _, question: __, ...settlement }: AssessorSettlement) {
  return { ...settlement, voices: voices.map(withoutAssessor) };
}

function withoutAssessor({ assessor: _, ...voice }: VoiceThen) {
  return voice;
}
