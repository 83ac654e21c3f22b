import { chooseGreedily } from './choose-greedily.ts';
import { placeForced } from './forced-actions.ts';
import type { LinearProgram, Values } from './linear-program.ts';
import type { PlanModel } from './plan-model.ts';
import { createProgramNames } from './program-names.ts';
import { choosableIds } from './rejections.ts';
import type { Schedule } from './schedule.ts';

/** The schedule that a ranking by risk saved per NT$ gives: quick, not proven; null where it cannot place what is forced. */
export function rankedSchedule(model: PlanModel): Schedule | null {
  const forced = placeForced(model);
  return forced && chooseGreedily(model, forced, choosableIds(model));
}

/** The ranking's schedule as values of the program's binaries, so that no plan is ever worse than it. */
export function firstGuess(model: PlanModel, program: LinearProgram): Values | undefined {
  const schedule = rankedSchedule(model);
  return schedule ? guessOf(model, program, schedule) : undefined;
}

/** A schedule as values of the program's binaries. */
export function guessOf(model: PlanModel, { binaries }: LinearProgram, { placed }: Schedule): Values {
  const names = createProgramNames(model);
  const values = new Map(binaries.map((variable) => [variable, 0]));
  for (const [id, { first, last }] of placed) {
    model.windows.forEach((_, window) => {
      if (window >= last) values.set(names.done(id, window), 1);
      const begun = names.begun(id, window);
      if (values.has(begun) && window >= first) values.set(begun, 1);
    });
  }
  return values;
}
