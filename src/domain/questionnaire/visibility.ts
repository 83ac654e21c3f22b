import type { Content, QuestionId } from '../../content/types.ts';
import type { Answers, Visibility } from './answer.ts';
import { holds } from './conditions.ts';

/** For every question of the content: asked of this firm, hidden by its branch, or waiting for the answer that decides. */
export function visibilityOf(content: Content, answers: Answers): Record<QuestionId, Visibility> {
  const visibility: Record<QuestionId, Visibility> = {};
  for (const question of content.questions) {
    const asked = question.showIf === null ? true : holds(question.showIf, answers, content);
    visibility[question.id] = asked === 'open' ? 'waiting' : asked ? 'shown' : 'hidden';
  }
  return visibility;
}
