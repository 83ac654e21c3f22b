import type { MultiQuestion, Question } from '../../content/types.ts';
import { assertNever } from '../../kernel/assert-never.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { type Atom, atomHolds } from '../questionnaire/atoms.ts';

/** Possible answers to a question that no rule can tell apart. One of them stands for all. */
export interface AnswerClass {
  readonly answer: Answer;
  /** Outcome of each atom that tests the question, in the order of the atoms given. */
  readonly outcomes: readonly boolean[];
}

/** Sorts every possible answer to a question into classes by the outcomes of the atoms that test it. */
export function answerClasses(question: Question, atoms: readonly Atom[]): readonly AnswerClass[] {
  const classes = new Map<string, AnswerClass>();
  for (const answer of candidates(question, atoms)) {
    const outcomes = atoms.map((atom) => atomHolds(atom, question, answer));
    const key = outcomes.map(Number).join('');
    if (!classes.has(key)) classes.set(key, { answer, outcomes });
  }
  return [...classes.values()];
}

/** Answers that between them produce every outcome that any answer can. */
function candidates(question: Question, atoms: readonly Atom[]): readonly Answer[] {
  switch (question.type) {
    case 'single':
      return question.options.map(({ value }) => ({ kind: 'choice', value }));
    case 'multi':
      return subsets(question).map((values) => ({ kind: 'choices', values }));
    case 'bool':
      return [false, true].map((value) => ({ kind: 'yesNo', value }));
    case 'number':
      return turningPoints(question.min, question.max, atoms).map((value) => ({ kind: 'number', value }));
    case 'maturity':
      return [{ kind: 'level', level: 0 }];
    default:
      return assertNever(question);
  }
}

/** Every non-empty choice of options. Options are few (at most 8 in the content), so 2^n stays small. */
function subsets(question: MultiQuestion): readonly (readonly string[])[] {
  const values = question.options.map((option) => option.value);
  const masks = Array.from({ length: 2 ** values.length - 1 }, (_, i) => i + 1);
  return masks.map((mask) => values.filter((_, i) => (mask >> i) & 1));
}

/** The numbers at which a threshold test turns, inside the question's bounds. */
function turningPoints(min: number, max: number, atoms: readonly Atom[]): readonly number[] {
  const thresholds = atoms.flatMap((atom) => (atom.op === 'gte' ? [atom.v - 1, atom.v] : []));
  return [min, ...thresholds, max].filter((value) => value >= min && value <= max);
}
