import type { Condition, Content } from '../../content/types.ts';
import type { Answers } from './answer.ts';
import { type Atom, atomHolds, isOpen } from './atoms.ts';
import { questionsById } from './question-index.ts';

/** A truth value while answers are missing. */
export type Truth = boolean | 'open';

/**
 * Whether a condition holds for these answers. `open`: an unanswered or `unsure` answer could still turn it. Every test of
 * a question that is hidden, not applicable or not in the content is false.
 */
export function holds(condition: Condition, answers: Answers, content: Content): Truth {
  return evaluate(condition, (atom) => atomTruth(atom, answers, content));
}

/** Kleene's three-valued logic over the truth of the single-answer tests. */
function evaluate(condition: Condition, truthOf: (atom: Atom) => Truth): Truth {
  if ('all' in condition) return allOf(condition.all.map((part) => evaluate(part, truthOf)));
  if ('any' in condition) return not(allOf(condition.any.map((part) => not(evaluate(part, truthOf)))));
  if ('not' in condition) return not(evaluate(condition.not, truthOf));
  return truthOf(condition);
}

function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes('open') ? 'open' : true;
}

function not(truth: Truth): Truth {
  return truth === 'open' ? 'open' : !truth;
}

function atomTruth(atom: Atom, answers: Answers, content: Content): Truth {
  const question = questionsById(content).get(atom.q);
  const answer = answers[atom.q];
  if (!question || answer?.kind === 'notApplicable') return false;
  const asked = question.showIf === null ? true : holds(question.showIf, answers, content);
  if (asked === false) return false;
  if (answer === undefined || isOpen(answer)) return 'open';
  const passes = atomHolds(atom, question, answer);
  return passes ? asked : false;
}
