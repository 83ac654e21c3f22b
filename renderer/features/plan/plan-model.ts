import { actions } from '../../../src/content/actions.ts';
import { planRules } from '../../../src/content/plan.ts';
import type { Action, ActionId, Pillar } from '../../../src/content/types.ts';
import { type ActionProgress, notStarted, type PlanView } from '../../../src/contract/plan-records.ts';
import type { ChosenAction } from '../../../src/domain/plan/types.ts';

/** The plan's windows by id, first to last. */
export const windowIds: readonly string[] = planRules.windows.map((window) => window.id);

/** The pillars in the order in which they are shown. */
export const pillars: readonly Pillar[] = ['compute', 'talent', 'mindset', 'process'];

const byId: ReadonlyMap<ActionId, Action> = new Map(actions.map((action) => [action.id, action]));

/** Every action id that the library has. */
export const actionIds: ReadonlySet<ActionId> = new Set(byId.keys());

/** The library's entry of an action: ranges of cost and effort, raises, references. */
export function actionOf(id: ActionId): Action {
  const action = byId.get(id);
  if (!action) throw new Error(`The plan names an action that the content does not have: ${id}`);
  return action;
}

/** Progress of an action; to do, without owner or date, while nothing was said. */
export function progressOf(plan: PlanView, action: ActionId): ActionProgress {
  return plan.progress[action] ?? notStarted;
}

/** Days that the plan counts risk over: its windows and the tail at the final state. */
const horizonDays = Math.max(...planRules.windows.map(({ lastDay }) => lastDay)) + 1 + planRules.tailDays;

/** Total risk on an average day, in points, from a plan's objective in risk-point days. */
export function averageRisk(objective: number): number {
  return objective / horizonDays;
}

/** Actions that were marked done, by id. */
export function doneActions(plan: PlanView): readonly ActionId[] {
  return Object.keys(plan.progress)
    .filter((action) => plan.progress[action]?.status === 'done')
    .sort();
}

/** Money and effort of a list of planned actions. */
export function totalsOf(chosen: readonly ChosenAction[]): { costNtd: number; personDays: number } {
  return {
    costNtd: chosen.reduce((sum, action) => sum + action.costNtd, 0),
    personDays: chosen.reduce((sum, action) => sum + action.personDays, 0),
  };
}
