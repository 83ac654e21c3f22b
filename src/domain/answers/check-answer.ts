import type { NumberQuestion, Question, QuestionId } from '../../content/types.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Answer } from '../questionnaire/answer.ts';

/** An answer that does not fit its question; `value` is what was given, as short text for the message. */
export interface BadAnswer {
  readonly code: 'BAD_ANSWER';
  readonly params: { readonly question: QuestionId; readonly value: string };
}

/** Gives the answer back if it fits the question's type, options and bounds; `BAD_ANSWER` otherwise. */
export function checkAnswer(question: Question, answer: Answer): Result<Answer, BadAnswer> {
  return fits(question, answer) ? ok(answer) : badAnswer(question, contentOf(answer));
}

/** The error for a value that cannot be an answer to this question. */
export function badAnswer(question: Question, value: unknown): Result<never, BadAnswer> {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return err({ code: 'BAD_ANSWER', params: { question: question.id, value: text.slice(0, 80) } });
}

function fits(question: Question, answer: Answer): boolean {
  switch (answer.kind) {
    case 'unsure':
      return true;
    case 'notApplicable':
      return answer.reason.trim() !== '';
    case 'level':
      return question.type === 'maturity' && [0, 1, 2, 3, 4].includes(answer.level);
    case 'choice':
      return question.type === 'single' && isOption(question, answer.value);
    case 'choices':
      return question.type === 'multi' && areOptions(question, answer.values);
    case 'number':
      return question.type === 'number' && inRange(question, answer.value);
    case 'yesNo':
      return question.type === 'bool' && typeof answer.value === 'boolean';
    default:
      return false;
  }
}

function isOption(question: Question, value: string): boolean {
  return 'options' in question && question.options.some((option) => option.value === value);
}

function areOptions(question: Question, values: readonly string[]): boolean {
  return (
    values.length > 0 && new Set(values).size === values.length && values.every((value) => isOption(question, value))
  );
}

function inRange(question: NumberQuestion, value: number): boolean {
  return Number.isInteger(value) && value >= question.min && value <= question.max;
}

function contentOf(answer: Answer): unknown {
  if (answer.kind === 'level') return answer.level;
  if (answer.kind === 'choices') return answer.values;
  if (answer.kind === 'notApplicable') return answer.reason;
  return answer.kind === 'unsure' ? 'unsure' : answer.value;
}
