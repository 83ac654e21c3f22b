import type { Condition, Question, QuestionId } from '../../content/types.ts';
import { assertNever } from '../../kernel/assert-never.ts';
import type { Answer } from './answer.ts';

/** A condition that tests one answer to one question; all other conditions are made of these. */
export type Atom = Extract<Condition, { readonly q: QuestionId }>;

/** The single-answer tests inside a condition, in order of appearance. */
export function atomsOf(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  if ('not' in condition) return atomsOf(condition.not);
  return [condition];
}

/** Whether an answer is still to be found out: nothing said yet, or `unsure`. */
export function isOpen(answer: Answer | undefined): boolean {
  return answer === undefined || answer.kind === 'unsure';
}

/** Whether a settled answer to the atom's question passes its test. Only for answers that are not open. */
export function atomHolds(atom: Atom, question: Question, answer: Answer): boolean {
  const values = chosenValues(answer);
  switch (atom.op) {
    case 'any_of':
    case 'in':
      return values.some((value) => atom.v.includes(value));
    case 'gte':
      return answer.kind === 'number' && answer.value >= atom.v;
    case 'flagged':
      return 'options' in question && question.options.some((o) => o.flag === atom.v && values.includes(o.value));
    default:
      return assertNever(atom);
  }
}

function chosenValues(answer: Answer): readonly string[] {
  if (answer.kind === 'choice') return [answer.value];
  if (answer.kind === 'choices') return answer.values;
  if (answer.kind === 'yesNo') return [String(answer.value)];
  return [];
}
