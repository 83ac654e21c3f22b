import { content } from '../../src/content/content.ts';
import type { Question } from '../../src/content/types.ts';
import { questionsById } from '../../src/domain/questionnaire/question-index.ts';
import { AppError } from '../app-error.ts';

/** The question of that id. Throws AppError UNKNOWN_QUESTION. */
export function knownQuestion(id: string): Question {
  const question = questionsById(content).get(id);
  if (!question) throw new AppError('UNKNOWN_QUESTION', { question: id });
  return question;
}
