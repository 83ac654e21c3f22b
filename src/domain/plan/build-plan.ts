import { breakTies } from './break-ties.ts';
import { chosenActions } from './chosen-actions.ts';
import { firstGuess } from './first-guess.ts';
import { eligibleActions } from './forced-actions.ts';
import type { Solve } from './linear-program.ts';
import { boundOf, objectiveOf } from './objective.ts';
import { planConflict } from './plan-conflict.ts';
import { type PlanModel, planModel } from './plan-model.ts';
import { planProgram } from './plan-program.ts';
import { plannedWindows, riskOverTime } from './planned-windows.ts';
import { rejections } from './rejections.ts';
import { emptySchedule, type Schedule } from './schedule.ts';
import { scheduleFromSolution } from './schedule-from-solution.ts';
import type { Plan, PlanInput } from './types.ts';

/**
 * Chooses actions and windows for a firm under its money and person-days so that the least risk stands for the fewest days,
 * proves it, and says what each action buys and why the others were left out. When the firm's own decisions leave no plan, it
 * is `infeasible`, chooses nothing and says which decisions stand in each other's way. `solve` must be deterministic.
 */
export function buildPlan(input: PlanInput, solve: Solve): Plan {
  const model = planModel(input);
  const program = planProgram(model);
  const found = solve(program, firstGuess(model, program));
  if (found.status === 'infeasible') return withoutPlan(model, planConflict(input, solve));
  const eligible = eligibleActions(model);
  const first = scheduleFromSolution(model, eligible, found.values);
  const schedule = found.status === 'optimal' ? breakTies(model, program, first, found.values, solve) : first;
  const objective = objectiveOf(model, schedule);
  const lowest = Math.max(found.bound, boundOf(model, eligible));
  const bound = found.status === 'optimal' ? objective : Math.min(objective, lowest);
  return {
    status: objective <= bound ? 'optimal' : 'feasible',
    objective,
    bound,
    gap: objective > 0 ? (objective - bound) / objective : 0,
    ...described(model, schedule),
    conflict: [],
  };
}

function withoutPlan(model: PlanModel, conflict: Plan['conflict']): Plan {
  const schedule = emptySchedule(model);
  const objective = objectiveOf(model, schedule);
  return { status: 'infeasible', objective, bound: objective, gap: 0, ...described(model, schedule), conflict };
}

function described(model: PlanModel, schedule: Schedule) {
  return {
    windows: plannedWindows(model, schedule),
    chosen: chosenActions(model, schedule),
    rejected: rejections(model, schedule),
    riskOverTime: riskOverTime(model, schedule),
  };
}
