import type { Level, Question } from '../../content/types.ts';
import { assertNever } from '../../kernel/assert-never.ts';
import type { Result } from '../../kernel/result.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { type BadAnswer, badAnswer, checkAnswer } from './check-answer.ts';

/** An answer as it stands in an answers file: a level or number, yes or no, an option, a list of options, or not applicable. */
export type AnswerInFile = number | boolean | string | readonly string[] | { readonly notApplicable: string };

/** Reads an answer of a file for its question; `BAD_ANSWER` when it does not fit. */
export function answerFromFile(question: Question, value: AnswerInFile): Result<Answer, BadAnswer> {
  const answer = read(question, value);
  return answer === null ? badAnswer(question, value) : checkAnswer(question, answer);
}

/** The file's form of an answer; reading it back gives the same answer. */
export function answerToFile(answer: Answer): AnswerInFile {
  switch (answer.kind) {
    case 'level':
      return answer.level;
    case 'choice':
    case 'number':
    case 'yesNo':
      return answer.value;
    case 'choices':
      return answer.values;
    case 'unsure':
      return 'unsure';
    case 'notApplicable':
      return { notApplicable: answer.reason };
    default:
      return assertNever(answer);
  }
}

function read(question: Question, value: AnswerInFile): Answer | null {
  if (typeof value === 'boolean') return { kind: 'yesNo', value };
  if (typeof value === 'number') {
    return question.type === 'maturity' ? { kind: 'level', level: value as Level } : { kind: 'number', value };
  }
  if (value === 'unsure') return { kind: 'unsure' };
  if (typeof value === 'string') return { kind: 'choice', value };
  if (isList(value)) return { kind: 'choices', values: value };
  return typeof value?.notApplicable === 'string' ? { kind: 'notApplicable', reason: value.notApplicable } : null;
}

function isList(value: readonly string[] | { readonly notApplicable: string }): value is readonly string[] {
  return Array.isArray(value);
}
