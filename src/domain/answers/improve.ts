import type { Level, QuestionId } from '../../content/types.ts';
import type { Answers } from '../questionnaire/answer.ts';

/** The answers with this maturity question standing at least at `to`: an open answer becomes `to`, a higher one stays. */
export function improve(answers: Answers, question: QuestionId, to: Level): Answers {
  const now = answers[question];
  if (now?.kind === 'notApplicable' || (now?.kind === 'level' && now.level >= to)) return answers;
  return { ...answers, [question]: { kind: 'level', level: to } };
}
