import { actions } from '../../../../src/content/actions.ts';
import type { ActionId, QuestionId } from '../../../../src/content/types.ts';
import type { ActionProgress } from '../../../../src/contract/plan-records.ts';

/** What an action that was worked on since the last assessment promises for a question. */
export interface ExpectedLevel {
  readonly action: ActionId;
  readonly status: 'done' | 'doing';
  /** The level that the answer reaches once the action is done, 0 to 4. */
  readonly to: number;
}

/** The actions done or under way that raise this question, done ones first, then by id. */
export function expectedLevels(
  question: QuestionId,
  progress: Readonly<Record<ActionId, ActionProgress>>,
): readonly ExpectedLevel[] {
  const all = actions.flatMap(({ id, raises }) => {
    const status = progress[id]?.status;
    const raise = raises.find((one) => one.question === question);
    return raise && (status === 'done' || status === 'doing') ? [{ action: id, status, to: raise.to }] : [];
  });
  return all.toSorted((a, b) => a.status.localeCompare(b.status) * -1 || a.action.localeCompare(b.action));
}
