import { basename } from 'node:path';
import type * as z from 'zod';
import { content } from '../../src/content/content.ts';
import { type AnswersFile, answersFile, answersFileMaxBytes } from '../../src/contract/answers-file.ts';
import { answerFromFile } from '../../src/domain/answers/from-file.ts';
import type { Answer, Answers } from '../../src/domain/questionnaire/answer.ts';
import { questionsById } from '../../src/domain/questionnaire/question-index.ts';
import { AppError } from '../app-error.ts';
import { checkQuestionIds, checkSchemaName } from './answers-in-file.ts';
import { parseJson, readBytes, textOf } from './json-file.ts';
import { checkLocks, knownAction, knownWindow } from './known-plan-ids.ts';

/** The only version of the format that there is. */
const schemaName = 'dunwu.answers/1';

/** An answers file as written, and its answers as the domain knows them. */
export interface ReadAnswers {
  readonly file: AnswersFile;
  readonly answers: Answers;
}

/** Reads an answers file from disk; its size is looked at before its content. Throws AppError, see {@link readAnswersText}. */
export function readAnswersFile(path: string): ReadAnswers {
  return readAnswersBytes(readBytes(path, answersFileMaxBytes), basename(path));
}

/** Reads an answers file that arrived as bytes: UTF-8, or UTF-16 as some editors write it, with or without a mark. */
export function readAnswersBytes(bytes: Uint8Array, fileName: string): ReadAnswers {
  return readAnswersText(textOf(bytes, fileName, answersFileMaxBytes), fileName);
}

/**
 * Reads the text of an answers file and checks every line of it. Throws AppError FILE_TOO_LARGE, FILE_UNREADABLE, NOT_JSON,
 * WRONG_SCHEMA, UNKNOWN_QUESTION, BAD_ANSWER or INVALID_INPUT (a field of the organisation or the plan).
 */
export function readAnswersText(text: string, fileName: string): ReadAnswers {
  const raw = parseJson(text, fileName);
  checkQuestionIds(checkSchemaName(raw, schemaName), ['answers', 'notes']);
  const checked = answersFile.safeParse(raw);
  if (!checked.success) throw invalid(checked.error);
  checkPlan(checked.data);
  return { file: checked.data, answers: toAnswers(checked.data) };
}

function invalid(error: z.ZodError): AppError {
  const [issue] = error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  const [part, question] = issue?.path ?? [];
  if (part === 'answers' && question !== undefined) {
    return new AppError('BAD_ANSWER', { question: String(question), value: 'object' });
  }
  return new AppError('INVALID_INPUT', { field, detail: issue?.message ?? '' });
}

function checkPlan({ plan }: AnswersFile): void {
  const { locked = {}, excluded = [], done = [], begun = [], owners = {} } = plan ?? {};
  for (const id of [...Object.keys(owners), ...excluded, ...done, ...begun]) knownAction(id, 'plan');
  checkLocks(locked, 'plan.locked');
  for (const id of Object.keys({ ...plan?.windowBudgetsNtd, ...plan?.windowPersonDays })) knownWindow(id, 'plan');
}

function toAnswers(file: AnswersFile): Answers {
  const byId = questionsById(content);
  const answers: Record<string, Answer> = {};
  for (const [id, value] of Object.entries(file.answers)) {
    const question = byId.get(id);
    if (!question) continue;
    const read = answerFromFile(question, value);
    if (!read.ok) throw new AppError(read.error.code, read.error.params);
    answers[id] = read.value;
  }
  return answers;
}
