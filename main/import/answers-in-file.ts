import { content } from '../../src/content/content.ts';
import { questionsById } from '../../src/domain/questionnaire/question-index.ts';
import { AppError } from '../app-error.ts';

/** The fields of a parsed file that says it is of this schema. Throws WRONG_SCHEMA. */
export function checkSchemaName(raw: unknown, expected: string): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(raw);
  if (fields.schema === expected) return fields;
  throw new AppError('WRONG_SCHEMA', { found: shown(fields.schema), expected });
}

/** As short text. Lists and objects are not written out: they may be nested deeper than the stack. */
function shown(found: unknown): string {
  if (found === undefined) return '—';
  if (typeof found === 'object' && found !== null) return Array.isArray(found) ? '[…]' : '{…}';
  return String(found).slice(0, 80);
}

/**
 * Holds the ids in these parts of a file to the questions that there are. They are read before zod sees them: it drops a key
 * such as `__proto__` without a word. Throws UNKNOWN_QUESTION.
 */
export function checkQuestionIds(fields: Readonly<Record<string, unknown>>, parts: readonly string[]): void {
  for (const question of parts.flatMap((part) => Object.keys(fieldsOf(fields[part])))) {
    if (!questionsById(content).has(question)) {
      throw new AppError('UNKNOWN_QUESTION', { question: question.slice(0, 80) });
    }
  }
}

function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};
}
