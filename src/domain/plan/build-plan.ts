import { chooseGreedily } from './choose-greedily.ts';
import { chosenActions } from './chosen-actions.ts';
import { placeForced } from './forced-actions.ts';
import { boundOf, objectiveOf } from './objective.ts';
import { planModel } from './plan-model.ts';
import { plannedWindows, riskOverTime } from './planned-windows.ts';
import { choosableIds, rejections } from './rejections.ts';
import { emptySchedule } from './schedule.ts';
import type { Plan, PlanInput } from './types.ts';

/**
 * Chooses actions and windows for a firm under its money and person-days, and says what each buys and why the others were
 * left out. When what is locked or begun cannot be placed the plan is `infeasible` and chooses nothing.
 */
export function buildPlan(input: PlanInput): Plan {
  const model = planModel(input);
  const choosable = choosableIds(model);
  const forced = placeForced(model);
  const schedule = forced ? chooseGreedily(model, forced, choosable) : emptySchedule(model);
  const objective = objectiveOf(model, schedule);
  const bound = Math.min(objective, boundOf(model, [...choosable, ...schedule.placed.keys()]));
  const proven = objective <= bound;
  return {
    status: forced ? (proven ? 'optimal' : 'feasible') : 'infeasible',
    objective,
    bound,
    gap: objective > 0 ? (objective - bound) / objective : 0,
    windows: plannedWindows(model, schedule),
    chosen: chosenActions(model, schedule),
    rejected: rejections(model, schedule),
    riskOverTime: riskOverTime(model, schedule),
  };
}
