import { content } from '../../../../src/content/content.ts';
import type { Condition, Question, QuestionId } from '../../../../src/content/types.ts';

const byId = new Map<QuestionId, Question>(content.questions.map((question) => [question.id, question]));
const order = new Map<QuestionId, number>(content.questions.map((question, index) => [question.id, index]));

/** The question with this id, or undefined when content has none. */
export function findQuestion(id: string): Question | undefined {
  return byId.get(id);
}

/** Where a question stands among all questions, 0 first. */
export function positionOf(id: QuestionId): number {
  return order.get(id) ?? 0;
}

/** The questions whose answers decide whether `question` is asked. */
export function decidersOf(question: Question): readonly QuestionId[] {
  return question.showIf ? [...new Set(questionsIn(question.showIf))] : [];
}

function questionsIn(condition: Condition): readonly QuestionId[] {
  if ('q' in condition) return [condition.q];
  if ('not' in condition) return questionsIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(questionsIn);
}
