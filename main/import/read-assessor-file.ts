import type * as z from 'zod';
import { content } from '../../src/content/content.ts';
import {
  type AssessorFile,
  assessorFile,
  assessorFileMaxBytes,
  assessorFileSchema,
} from '../../src/contract/assessor-file.ts';
import { checkAnswer } from '../../src/domain/answers/check-answer.ts';
import { questionsById } from '../../src/domain/questionnaire/question-index.ts';
import { AppError } from '../app-error.ts';
import { checkQuestionIds, checkSchemaName } from './answers-in-file.ts';
import { parseJson, textOf } from './json-file.ts';

/**
 * Reads what an assessor sent back, and checks every line of it. Throws AppError FILE_TOO_LARGE, NOT_JSON, WRONG_SCHEMA,
 * ASSESSOR_FILE_ELSEWHERE, UNKNOWN_QUESTION, BAD_ANSWER or INVALID_INPUT (a field about the person).
 */
export function readAssessorFile(bytes: Uint8Array, fileName: string, assessmentId: string): AssessorFile {
  const raw = parseJson(textOf(bytes, fileName, assessorFileMaxBytes), fileName);
  const fields = checkSchemaName(raw, assessorFileSchema);
  // Before anything else is complained of: the file of another assessment may be perfectly right.
  if (typeof fields.assessmentId === 'string' && fields.assessmentId !== assessmentId) {
    throw new AppError('ASSESSOR_FILE_ELSEWHERE', { fileName });
  }
  checkQuestionIds(fields, ['answers', 'notes']);
  const checked = assessorFile.safeParse(raw);
  if (!checked.success) throw invalid(checked.error);
  checkAnswers(checked.data);
  return checked.data;
}

function invalid(error: z.ZodError): AppError {
  const [issue] = error.issues;
  const [part, question] = issue?.path ?? [];
  if (part === 'answers' && question !== undefined) {
    return new AppError('BAD_ANSWER', { question: String(question), value: 'object' });
  }
  return new AppError('INVALID_INPUT', {
    field: issue?.path.map(String).join('.') ?? '',
    detail: issue?.message ?? '',
  });
}

function checkAnswers({ answers }: AssessorFile): void {
  const byId = questionsById(content);
  for (const [id, answer] of Object.entries(answers)) {
    const question = byId.get(id);
    const checked = question && checkAnswer(question, answer);
    if (checked && !checked.ok) throw new AppError(checked.error.code, checked.error.params);
  }
}
