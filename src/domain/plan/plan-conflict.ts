import type { Pillar } from '../../content/types.ts';
import type { Solve } from './linear-program.ts';
import { planModel } from './plan-model.ts';
import { planProgram } from './plan-program.ts';
import type { Obstacle, PlanInput, PlanSettings } from './types.ts';

/** A decision that may stand in the way, and the settings without it. */
interface Decision {
  readonly obstacle: Obstacle;
  readonly lift: (settings: PlanSettings) => PlanSettings;
}

/**
 * Decisions that cannot all be kept, as few as possible (a deletion filter): each is left away in turn, and stays away if the
 * others alone still leave no plan. Empty when there is a plan.
 */
export function planConflict(input: PlanInput, solve: Solve): readonly Obstacle[] {
  const hasPlan = (settings: PlanSettings) =>
    solve({ ...planProgram(planModel({ ...input, settings })), objective: [] }).status !== 'infeasible';
  let { settings } = input;
  if (hasPlan(settings)) return [];
  return decisions(input.settings)
    .filter(({ lift }) => {
      const lighter = lift(settings);
      const needed = hasPlan(lighter);
      if (!needed) settings = lighter;
      return needed;
    })
    .map(({ obstacle }) => obstacle);
}

/** The limits first, then exclusions, then what was locked: what comes later is more likely to be named. */
function decisions(settings: PlanSettings): readonly Decision[] {
  const limits: Decision[] = [
    { obstacle: { kind: 'parallel' }, lift: (s) => ({ ...s, maxParallel: null }) },
    { obstacle: { kind: 'window-budgets' }, lift: (s) => ({ ...s, windowBudgetsNtd: null }) },
    { obstacle: { kind: 'budget' }, lift: (s) => ({ ...s, budgetNtd: null }) },
    { obstacle: { kind: 'person-days' }, lift: (s) => ({ ...s, personDays: 1e6, windowPersonDays: {} }) },
  ];
  const minimums = Object.keys(settings.minimumPerPillar).map(
    (pillar): Decision => ({
      obstacle: { kind: 'pillar-minimum', pillar: pillar as Pillar },
      lift: (s) => ({ ...s, minimumPerPillar: { ...s.minimumPerPillar, [pillar]: 0 } }),
    }),
  );
  const excluded = [...settings.excluded].sort().map(
    (action): Decision => ({
      obstacle: { kind: 'excluded', action },
      lift: (s) => ({ ...s, excluded: s.excluded.filter((id) => id !== action) }),
    }),
  );
  const begun = [...settings.begun].sort().map(
    (action): Decision => ({
      obstacle: { kind: 'begun', action },
      lift: (s) => ({ ...s, begun: s.begun.filter((id) => id !== action) }),
    }),
  );
  const locks = Object.entries(settings.locked)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([action, window]): Decision => ({
        obstacle: { kind: 'lock', action, window },
        lift: (s) => ({ ...s, locked: Object.fromEntries(Object.entries(s.locked).filter(([id]) => id !== action)) }),
      }),
    );
  return [...limits, ...minimums, ...excluded, ...begun, ...locks];
}
