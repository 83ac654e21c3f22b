import type { Level, Question } from '../../../../src/content/types.ts';
import type { Answer } from '../../../../src/domain/questionnaire/answer.ts';
import { assertNever } from '../../../../src/kernel/assert-never.ts';

/** The maturity levels in the order shown. */
export const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** The two answers of a yes/no question in the order shown. */
export const yesNo: readonly boolean[] = [true, false];

/** Adds a value to a multiple choice or takes it away; null (unanswered) when none is left. Keeps the order of `options`. */
export function toggleChoice(options: readonly string[], answer: Answer | undefined, value: string): Answer | null {
  const chosen = new Set(answer?.kind === 'choices' ? answer.values : []);
  if (!chosen.delete(value)) chosen.add(value);
  return chosen.size === 0 ? null : { kind: 'choices', values: options.filter((option) => chosen.has(option)) };
}

/** The answer that picking the option at `index` (0 first) gives; undefined where nothing can be picked so. */
export function pickAnswer(question: Question, answer: Answer | undefined, index: number): Answer | null | undefined {
  switch (question.type) {
    case 'single': {
      const option = question.options[index];
      return option && { kind: 'choice', value: option.value };
    }
    case 'multi': {
      const option = question.options[index];
      const values = question.options.map(({ value }) => value);
      return option && toggleChoice(values, answer, option.value);
    }
    case 'bool': {
      const value = yesNo[index];
      return value === undefined ? undefined : { kind: 'yesNo', value };
    }
    case 'maturity':
    case 'number':
      return undefined;
    default:
      return assertNever(question);
  }
}
