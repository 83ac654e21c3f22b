import { addDays, type LocalDate } from '../../kernel/dates.ts';
import type { WorkingCalendar } from '../../kernel/working-calendar.ts';
import type { Gate, RoadmapItem } from './types.ts';

/** Reviews after 30, 60 and 90 days: the end of the plan's first three windows. */
const reviews = [
  { id: 'day-30', after: 30 },
  { id: 'day-60', after: 60 },
  { id: 'day-90', after: 90 },
] as const;

/** The reviews with the actions that should be done before each. */
export function gatesOf(start: LocalDate, items: readonly RoadmapItem[], calendar: WorkingCalendar): readonly Gate[] {
  return reviews.map(({ id, after }) => {
    const at = calendar.dateOf(calendar.atOrAfter(addDays(start, after)));
    const due = items.filter(({ finish }) => finish < at);
    const actions = due.map(({ action }) => action);
    return { id, at, actions, done: due.filter(({ status }) => status === 'done').length };
  });
}
