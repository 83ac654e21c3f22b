import { actions } from '../../src/content/actions.ts';
import { nationalHolidays } from '../../src/content/holidays.ts';
import { planRules } from '../../src/content/plan.ts';
import type { Roadmap, RoadmapItem } from '../../src/contract/roadmap-records.ts';
import { addDays } from '../../src/kernel/dates.ts';
import { addWorkingDays, finishOf } from '../../src/kernel/working-days.ts';

const start = '2027-01-04';
const end = '2027-12-31';
const statuses = ['to-do', 'to-do', 'doing', 'blocked', 'done'] as const;

/** Windows of the plan behind generated roadmaps. */
export const generatedWindows = planRules.windows.map(({ id, firstDay, lastDay }) => ({
  id,
  from: addDays(start, firstDay),
  to: addDays(start, lastDay),
}));

/** A year's roadmap of as many items as wanted, the same every time, with every mark that the chart knows. */
export function generateRoadmap(count: number): Roadmap {
  const holidays = nationalHolidays.filter(({ date }) => date >= start && date <= end);
  const off = new Set(holidays.map(({ date }) => date));
  const items = Array.from({ length: count }, (_, index) => generateItem(index, off));
  const owners = [...new Set(items.map(({ owner }) => owner))];
  return {
    start,
    end,
    today: '2027-01-20',
    items,
    gates: ([30, 60, 90] as const).map((day) => ({
      id: `day-${day}` as const,
      at: addWorkingDays(addDays(start, day), 0, off),
      actions: items.slice(0, day / 10).map(({ action }) => action),
      done: 1,
    })),
    owners: owners.map((owner) => ({ owner, capacity: 0.5, personDays: 20, peak: 0.8 })),
    holidays: holidays.map(({ date, id }) => ({ date, id, name: '' })),
  };
}

function generateItem(index: number, off: ReadonlySet<string>): RoadmapItem {
  const pattern = actions[index % actions.length];
  if (!pattern) throw new Error('The content has no actions');
  const round = Math.floor(index / actions.length);
  const workingDays = 3 + ((index * 7) % 18);
  const first = addWorkingDays(start, (index * 11) % 200, off);
  const before = index % 3 === 2 ? [idOf(index - 2)] : [];
  return {
    action: round === 0 ? pattern.id : idOf(index),
    pillar: pattern.pillar,
    owner: index % 4 === 0 ? `pillar:${pattern.pillar}` : (['王小明', '陳怡君', 'Lin Chih-wei'][index % 3] ?? ''),
    status: statuses[index % 5] ?? 'to-do',
    start: first,
    finish: finishOf(first, workingDays, off),
    workingDays,
    personDays: workingDays * 0.3,
    window: planRules.windows[index % 6]?.id ?? null,
    waitsFor: before,
    dueDate: index % 6 === 0 ? addDays(first, 40) : null,
    moved: index % 8 === 3,
    late: index % 9 === 4 ? 'overdue' : index % 9 === 7 ? 'at-risk' : null,
    violations: index % 7 === 5 ? [{ kind: 'outside-window', window: planRules.windows[index % 6]?.id ?? '' }] : [],
    baseline:
      index % 2 === 0 ? { start: addDays(first, 7), finish: addDays(finishOf(first, workingDays, off), 7) } : null,
  };
}

/** The content's own ids first; then ids of the same shape for as many rounds as there are. */
function idOf(index: number): string {
  const id = actions[index % actions.length]?.id ?? '';
  const round = Math.floor(index / actions.length);
  return round === 0 ? id : `${id}-${round + 1}`;
}
