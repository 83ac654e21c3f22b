import type { ActionId } from '../../content/types.ts';
import type { PlanAction } from './plan-actions.ts';
import type { PlanModel } from './plan-model.ts';
import { affords, bundleOf, emptySchedule, placeBundle, type Schedule } from './schedule.ts';
import type { RejectedAction, RejectionReason } from './types.ts';

/** Actions that a plan may choose: they apply, are not done, and neither they nor what they wait for is excluded. */
export function choosableIds(model: PlanModel): readonly ActionId[] {
  return [...model.actions.values()].filter((action) => barred(model, action) === null).map(({ id }) => id);
}

/** Why each action outside the schedule is outside. */
export function rejections(model: PlanModel, schedule: Schedule): readonly RejectedAction[] {
  const reached = model.reachedBy(schedule.placed.keys());
  const risk = model.totalRisk(reached);
  return [...model.actions.values()].flatMap((action) => {
    if (schedule.placed.has(action.id)) return [];
    const reason = barred(model, action) ?? misfit(model, schedule, action, risk);
    return reason ? [{ action: action.id, reason }] : [];
  });
}

function barred(model: PlanModel, action: PlanAction): RejectionReason | null {
  const { done, excluded } = model.settings;
  if (done.includes(action.id)) return 'already-done';
  if (excluded.includes(action.id)) return 'excluded';
  if (!action.applies) return 'not-applicable';
  const needed = bundleOf(model, emptySchedule(model), action.id);
  return needed.some(({ id }) => excluded.includes(id)) ? 'prerequisite-excluded' : null;
}

function misfit(model: PlanModel, schedule: Schedule, action: PlanAction, risk: number): RejectionReason | null {
  const after = model.totalRisk(model.reachedBy([...schedule.placed.keys(), action.id]));
  if (risk - after <= 1e-9) return 'nothing-left-to-raise';
  const bundle = bundleOf(model, schedule, action.id);
  const cost = bundle.reduce((sum, { costNtd }) => sum + costNtd, 0);
  if (model.settings.budgetNtd !== null && cost > model.settings.budgetNtd) return 'over-budget';
  if (!affords(schedule, cost)) return 'too-dear';
  return placeBundle(schedule, bundle) ? 'too-dear' : 'no-capacity';
}
