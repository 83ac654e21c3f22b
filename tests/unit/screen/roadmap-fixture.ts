import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { Roadmap, RoadmapItem } from '../../../src/contract/roadmap-records.ts';

/** An item of a roadmap, to do and on time unless `but` says otherwise. */
export function item(action: string, but: Partial<RoadmapItem> = {}): RoadmapItem {
  return {
    action,
    pillar: 'compute',
    owner: 'pillar:compute',
    status: 'to-do',
    start: '2026-12-01',
    finish: '2026-12-02',
    workingDays: 2,
    personDays: 1,
    window: '0-30',
    waitsFor: [],
    dueDate: null,
    moved: false,
    late: null,
    violations: [],
    baseline: null,
    ...but,
  };
}

/** A roadmap of these items, on Tuesday 1 December 2026. */
export function roadmapOf(...items: readonly RoadmapItem[]): Roadmap {
  return {
    start: '2026-11-23',
    end: '2027-11-20',
    today: '2026-12-01',
    items,
    gates: [],
    owners: [{ owner: 'pillar:compute', capacity: 0.5, personDays: 3, peak: 0.5 }],
    holidays: [{ date: '2026-12-25', id: 'constitution-day', name: '' }],
  };
}

/** A plan of which nothing matters but what was decided and how far the actions are. */
export function planOf(but: Partial<PlanView> = {}): PlanView {
  return {
    settings: {
      budgetNtd: null,
      windowBudgetsNtd: null,
      personDays: null,
      windowPersonDays: {},
      maxParallel: null,
      minimumPerPillar: {},
      start: '2026-11-23',
      locked: {},
      excluded: [],
    },
    assumedPersonDays: 40,
    personDayNtd: 8000,
    progress: {},
    plan: {
      status: 'optimal',
      objective: 0,
      bound: 0,
      gap: 0,
      windows: [],
      chosen: [],
      rejected: [],
      riskOverTime: [],
      conflict: [],
    },
    projection: [],
    programme: [],
    baseline: null,
    keepsBaseline: false,
    sinceBaseline: [],
    ...but,
  };
}
