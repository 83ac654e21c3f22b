import type { ActionProgress } from '../../src/contract/plan-records.ts';
import type { LocalDate } from '../../src/kernel/dates.ts';
import { type Partly, withoutUndefined } from './partly.ts';

/**
 * Progress with a change, and the days of it: work begins on the first day of `doing` and ends on the first of `done`.
 * Back at `to-do` it has not begun; whatever is not done has no day of being done.
 */
export function progressAfter(
  present: ActionProgress,
  change: Partly<ActionProgress>,
  today: LocalDate,
): ActionProgress {
  const next = { ...present, ...withoutUndefined(change) };
  const begun = next.status === 'doing' ? (present.begunOn ?? today) : present.begunOn;
  return {
    ...next,
    begunOn: next.status === 'to-do' ? null : begun,
    doneOn: next.status === 'done' ? (present.doneOn ?? today) : null,
  };
}
