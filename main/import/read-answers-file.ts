import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type * as z from 'zod';
import { content } from '../../src/content/content.ts';
import { type AnswersFile, answersFile, answersFileMaxBytes } from '../../src/contract/answers-file.ts';
import { answerFromFile } from '../../src/domain/answers/from-file.ts';
import type { Answer, Answers } from '../../src/domain/questionnaire/answer.ts';
import { questionsById } from '../../src/domain/questionnaire/question-index.ts';
import { AppError } from '../app-error.ts';

/** The only version of the format that there is. */
const schemaName = 'dunwu.answers/1';

/** An answers file as written, and its answers as the domain knows them. */
export interface ReadAnswers {
  readonly file: AnswersFile;
  readonly answers: Answers;
}

/** Reads an answers file from disk; its size is looked at before its content. Throws AppError, see {@link readAnswersText}. */
export function readAnswersFile(path: string): ReadAnswers {
  return readAnswersBytes(bytesOf(path), basename(path));
}

/** Reads an answers file that arrived as bytes: UTF-8, or UTF-16 as some editors write it, with or without a mark. */
export function readAnswersBytes(bytes: Uint8Array, fileName: string): ReadAnswers {
  if (bytes.byteLength > answersFileMaxBytes) throw tooLarge(fileName);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('NOT_JSON', { fileName, detail: `not ${encoding.toUpperCase()} text` });
  }
  return readAnswersText(text, fileName);
}

/**
 * Reads the text of an answers file and checks every line of it. Throws AppError FILE_TOO_LARGE, FILE_UNREADABLE, NOT_JSON,
 * WRONG_SCHEMA, UNKNOWN_QUESTION, BAD_ANSWER or INVALID_INPUT (a field of the organisation or the plan).
 */
export function readAnswersText(text: string, fileName: string): ReadAnswers {
  const raw = parse(text, fileName);
  checkSchemaName(raw);
  const keys = [...ownKeys(raw, 'answers'), ...ownKeys(raw, 'notes')];
  for (const question of keys) knownId(question);
  const checked = answersFile.safeParse(raw);
  if (!checked.success) throw invalid(checked.error);
  checkPlan(checked.data);
  return { file: checked.data, answers: toAnswers(checked.data) };
}

function bytesOf(path: string): Uint8Array {
  try {
    const handle = openSync(path, 'r');
    try {
      if (fstatSync(handle).size > answersFileMaxBytes) throw tooLarge(basename(path));
      return readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new AppError('FILE_UNREADABLE', { path, detail: code }, { cause: error });
  }
}

function parse(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new AppError('NOT_JSON', { fileName, detail: error instanceof Error ? error.message : '' });
  }
}

function checkSchemaName(raw: unknown): void {
  const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  const found = isObject && 'schema' in raw ? raw.schema : undefined;
  if (found === schemaName) return;
  const shown = typeof found === 'string' ? found.slice(0, 80) : (JSON.stringify(found)?.slice(0, 80) ?? '—');
  throw new AppError('WRONG_SCHEMA', { found: shown, expected: schemaName });
}

/** Ids are read before zod sees them: it drops a key such as `__proto__` without a word. */
function ownKeys(raw: unknown, field: 'answers' | 'notes'): string[] {
  const part = (raw as Record<string, unknown>)[field];
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.keys(part) : [];
}

function knownId(question: string): void {
  if (!questionsById(content).has(question))
    throw new AppError('UNKNOWN_QUESTION', { question: question.slice(0, 80) });
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
  const actions = new Set(content.actions.map((action) => action.id));
  const windows = new Set(content.plan.windows.map((window) => window.id));
  const { locked = {}, excluded = [], done = [], begun = [] } = plan ?? {};
  for (const id of [...Object.keys(locked), ...excluded, ...done, ...begun]) {
    if (!actions.has(id)) throw new AppError('INVALID_INPUT', { field: 'plan', detail: id.slice(0, 80) });
  }
  for (const [id, window] of Object.entries(locked)) {
    if (!windows.has(window)) throw new AppError('INVALID_INPUT', { field: `plan.locked.${id}`, detail: window });
  }
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

function tooLarge(fileName: string): AppError {
  return new AppError('FILE_TOO_LARGE', { fileName, maxMegabytes: answersFileMaxBytes / 1_000_000 });
}
