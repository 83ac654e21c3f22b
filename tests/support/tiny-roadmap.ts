import { content } from '../../src/content/content.ts';
import type { Action, ActionId, Content, Pillar } from '../../src/content/types.ts';
import type { ChosenAction, Plan, PlannedWindow } from '../../src/domain/plan/types.ts';
import type { DayOff, RoadmapInput } from '../../src/domain/roadmap/types.ts';
import { addDays } from '../../src/kernel/dates.ts';

/** What a test says of an action on a small roadmap; the rest is of no matter to dates. */
export interface TinyAction {
  readonly id: ActionId;
  /** Window in which it completes. */
  readonly window: string;
  readonly personDays: number;
  readonly waitsFor?: readonly ActionId[];
  readonly pillar?: Pillar;
  /** Window in which it begins, when not the same. */
  readonly begins?: string;
}

/** Taiwan's national days off, as the roadmap takes them. */
export const nationalDaysOff: readonly DayOff[] = content.holidays.days.map((day) => ({ ...day, name: '' }));

/** The windows of the content, dated from a first day. */
export function windowsFrom(start: string): readonly PlannedWindow[] {
  return content.plan.windows.map(({ id, firstDay, lastDay }) => ({
    id,
    from: addDays(start, firstDay),
    to: addDays(start, lastDay),
    budgetNtd: null,
    personDays: 30,
    usedNtd: 0,
    usedPersonDays: 0,
  }));
}

/** A plan of the given actions. */
export function planOf(actions: readonly TinyAction[], start: string): Plan {
  const windows = windowsFrom(start);
  const at = (id: string): PlannedWindow => {
    const window = windows.find((each) => each.id === id);
    if (!window) throw new Error(`there is no window ${id}`);
    return window;
  };
  const chosen = actions.map(
    ({ id, window, begins, personDays, waitsFor }): ChosenAction => ({
      action: id,
      window,
      start: at(begins ?? window).from,
      finish: at(window).to,
      costNtd: 0,
      personDays,
      buys: 1,
      costPerPointNtd: 0,
      waitsFor: waitsFor ?? [],
      enables: [],
      lowers: [],
    }),
  );
  const figures = { objective: 0, bound: 0, gap: 0, riskOverTime: [], rejected: [], conflict: [] };
  return { status: 'optimal', windows, chosen, ...figures };
}

/** A small roadmap from Monday 2027-03-08, on a day without holidays near; owners give a full day. */
export function roadmapInput(actions: readonly TinyAction[], over: Partial<RoadmapInput> = {}): RoadmapInput {
  const start = over.start ?? '2027-03-08';
  return {
    content: contentOf(actions),
    plan: planOf(actions, start),
    start,
    today: start,
    progress: {},
    moves: {},
    capacities: {},
    holidays: [],
    baseline: null,
    ...over,
  };
}

/** The real content with just these actions in place of its own. */
function contentOf(actions: readonly TinyAction[]): Content {
  const [any] = content.actions;
  if (!any) throw new Error('the content has no action');
  const made = actions.map(
    ({ id, personDays, waitsFor, pillar }): Action => ({
      ...any,
      id,
      pillar: pillar ?? 'process',
      effortPersonDays: [personDays, personDays],
      prerequisites: waitsFor ?? [],
    }),
  );
  return { ...content, actions: made, plan: { ...content.plan, ownerCapacity: 1 } };
}
