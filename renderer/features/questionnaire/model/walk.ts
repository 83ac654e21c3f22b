import type { QuestionId } from '../../../../src/content/types.ts';
import { positionOf } from './find-question.ts';

/** The place in the address that stands after the last question. */
export const finish = 'finish';

/** The question after `current`; `finish` after the last. A question beside the path goes on by its place in content. */
export function nextOf(path: readonly QuestionId[], current: QuestionId): QuestionId {
  const index = path.indexOf(current);
  if (index >= 0) return path[index + 1] ?? finish;
  return path.find((id) => positionOf(id) > positionOf(current)) ?? finish;
}

/** The question before `current`, or null at the first. */
export function previousOf(path: readonly QuestionId[], current: QuestionId): QuestionId | null {
  if (current === finish) return path.at(-1) ?? null;
  const index = path.indexOf(current);
  if (index >= 0) return path[index - 1] ?? null;
  return path.findLast((id) => positionOf(id) < positionOf(current)) ?? null;
}
