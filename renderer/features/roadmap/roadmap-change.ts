import type { ActionProgress, PlanDecisions, PlanView } from '../../../src/contract/plan-records.ts';
import type { Roadmap, RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import type { LocalDate } from '../../../src/kernel/dates.ts';
import { progressOf } from './roadmap-model.ts';

/** What the user says about progress; Dunwu itself sets the days on which it was begun and done. */
export type ProgressChange = Partial<Omit<ActionProgress, 'begunOn' | 'doneOn'>>;

/** One thing that the user changes on the roadmap. */
export type RoadmapChange =
  | {
      readonly kind: 'move';
      readonly action: string;
      readonly start: LocalDate;
      readonly workingDays: number;
    }
  /** Takes moves back; null takes all of them back. */
  | { readonly kind: 'release'; readonly action: string | null }
  | { readonly kind: 'progress'; readonly action: string; readonly progress: ProgressChange }
  | { readonly kind: 'capacity'; readonly owner: string; readonly capacity: number | null }
  | { readonly kind: 'configure'; readonly settings: PlanDecisions }
  /** Whether new plans keep what was signed off. */
  | { readonly kind: 'keep'; readonly keep: boolean };

/** What stood there before a change: all that undoing needs. */
export interface Snapshot {
  readonly roadmap: Roadmap;
  readonly plan: PlanView;
}

/** The changes that take one back, given what stood there before it. */
export function inverseOf(change: RoadmapChange, { roadmap, plan }: Snapshot): readonly RoadmapChange[] {
  switch (change.kind) {
    case 'move':
      return roadmap.items.filter(({ action }) => action === change.action).map(placeOf);
    case 'release':
      return roadmap.items
        .filter(({ action, moved }) => moved && (change.action === null || change.action === action))
        .map(placeOf);
    case 'progress': {
      const { status, owner, dueDate, note, evidence } = progressOf(plan, change.action);
      const before = { status, owner, dueDate, note, evidence };
      const progress = Object.fromEntries(Object.entries(before).filter(([field]) => field in change.progress));
      return [{ kind: 'progress', action: change.action, progress }];
    }
    case 'capacity':
      return roadmap.owners
        .filter(({ owner }) => owner === change.owner)
        .map(({ owner, capacity }) => ({ kind: 'capacity', owner, capacity }));
    case 'configure':
      return [{ kind: 'configure', settings: plan.settings }];
    case 'keep':
      return [{ kind: 'keep', keep: plan.keepsBaseline }];
  }
}

/** The changes that lead from one state of decisions and moves to another: for undoing and redoing a repair. */
export function changesBetween(from: Snapshot, to: Snapshot): readonly RoadmapChange[] {
  const present = new Map(from.roadmap.items.map((item) => [item.action, item]));
  const places = to.roadmap.items.flatMap((item): readonly RoadmapChange[] => {
    const now = present.get(item.action);
    if (item.moved) return samePlace(now, item) ? [] : [placeOf(item)];
    return now?.moved ? [{ kind: 'release', action: item.action }] : [];
  });
  const { settings, keepsBaseline } = to.plan;
  const keep = from.plan.keepsBaseline === keepsBaseline ? [] : [{ kind: 'keep', keep: keepsBaseline } as const];
  const same = JSON.stringify(from.plan.settings) === JSON.stringify(settings);
  return [...(same ? [] : [{ kind: 'configure', settings } as const]), ...keep, ...places];
}

/** Puts an item back where it stands: by hand if it was moved by hand, else where the plan dates it. */
function placeOf({ action, start, workingDays, moved }: RoadmapItem): RoadmapChange {
  return moved ? { kind: 'move', action, start, workingDays } : { kind: 'release', action };
}

function samePlace(a: RoadmapItem | undefined, b: RoadmapItem): boolean {
  return a?.moved === true && a.start === b.start && a.workingDays === b.workingDays;
}
