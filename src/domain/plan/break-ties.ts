import { guessOf } from './first-guess.ts';
import { eligibleActions } from './forced-actions.ts';
import type { LinearProgram, Solve, Term, Values } from './linear-program.ts';
import { objectiveOf } from './objective.ts';
import type { PlanModel } from './plan-model.ts';
import { createProgramNames } from './program-names.ts';
import type { Schedule } from './schedule.ts';
import { scheduleFromSolution } from './schedule-from-solution.ts';

/** How far (risk-point days) a schedule may lie above the optimum and still count as equally good: rounding. */
const rounding = 1e-7;

/**
 * Of all schedules that are as good as the optimum, the one that takes the least money and effort, then completes earliest,
 * then prefers lower ids: a second solve with the objective held. Without it a tie would fall as the solver happens to.
 */
export function breakTies(
  model: PlanModel,
  program: LinearProgram,
  best: Schedule,
  values: Values,
  solve: Solve,
): Schedule {
  const objective = objectiveOf(model, best);
  const held: LinearProgram = {
    ...program,
    objective: preference(model),
    rows: [...program.rows, { name: 'as_good', terms: program.objective, is: '<=', than: objective + rounding }],
  };
  const found = solve(held, new Map([...values, ...guessOf(model, program, best)]));
  if (found.status === 'infeasible') return best;
  const preferred = scheduleFromSolution(model, eligibleActions(model), found.values);
  return objectiveOf(model, preferred) <= objective + rounding ? preferred : best;
}

/** NT$ 1,000 of value for an action that is complete at the end; far less for a higher id; least for each earlier window. */
function preference(model: PlanModel): readonly Term[] {
  const names = createProgramNames(model);
  const last = model.windows.length - 1;
  return eligibleActions(model).flatMap((id, place) => {
    const value = 1 + (model.actions.get(id)?.valueNtd ?? 0) / 1000 + place * 1e-3;
    return model.windows.map(
      (_, window): Term => ({
        variable: names.done(id, window),
        factor: window === last ? value : -1e-4,
      }),
    );
  });
}
