import type { ActionId, Content, QuestionId } from '../../content/types.ts';
import type { Answers } from '../questionnaire/answer.ts';
import { isOpen } from '../questionnaire/atoms.ts';
import { visibilityOf } from '../questionnaire/visibility.ts';

/**
 * The questions that a reassessment asks first: those that these actions should have raised by now, then those
 * that were open; each in the order of the questionnaire, shown ones only.
 */
export function askAgainFirst(content: Content, answers: Answers, actions: readonly ActionId[]): readonly QuestionId[] {
  const visibility = visibilityOf(content, answers);
  const shown = content.sections.flatMap(({ questions }) => questions).filter((id) => visibility[id] === 'shown');
  const planned = content.actions.filter(({ id }) => actions.includes(id));
  const raised = new Set(planned.flatMap(({ raises }) => raises.map(({ question }) => question)));
  const open = (id: QuestionId) => isOpen(answers[id]);
  return [...shown.filter((id) => raised.has(id)), ...shown.filter((id) => open(id) && !raised.has(id))];
}
