import { actions } from '../../../src/content/actions.ts';
import { planRules } from '../../../src/content/plan.ts';
import type { Action, ActionId } from '../../../src/content/types.ts';
import type { ActionProgress, PlanView } from '../../../src/contract/records.ts';
import type { ChosenAction } from '../../../src/domain/plan/types.ts';

/** The columns of the 90-day programme: three windows of 30 days, and everything after them. */
export const programmeColumns = ['0-30', '31-60', '61-90', 'later'] as const;
export type ProgrammeColumn = (typeof programmeColumns)[number];

/** The plan's windows by id, first to last. */
export const windowIds: readonly string[] = planRules.windows.map((window) => window.id);

const byId: ReadonlyMap<ActionId, Action> = new Map(actions.map((action) => [action.id, action]));

/** Every action id that the library has. */
export const actionIds: ReadonlySet<ActionId> = new Set(byId.keys());

/** The library's entry of an action: ranges of cost and effort, raises, references. */
export function actionOf(id: ActionId): Action {
  const action = byId.get(id);
  if (!action) throw new Error(`The plan names an action that the content does not have: ${id}`);
  return action;
}

/** The column in which an action of a window stands. */
export function columnOf(window: string): ProgrammeColumn {
  return programmeColumns.find((column) => column === window) ?? 'later';
}

/** Progress of an action; to do, without owner or date, while nothing was said. */
export function progressOf(plan: PlanView, action: ActionId): ActionProgress {
  return plan.progress[action] ?? { status: 'to-do', owner: '', dueDate: null, note: '' };
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
