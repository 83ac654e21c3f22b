import type { BestWorstChoice } from './types.ts';

/** Choices that name two different items of their own set; what else came over a network is left out of every count. */
export function soundChoices(
  items: readonly string[],
  sets: readonly (readonly number[])[],
  choices: readonly BestWorstChoice[],
): readonly BestWorstChoice[] {
  return choices.filter(({ set, best, worst }) => {
    const shown = sets[set]?.map((place) => items[place]);
    return shown?.includes(best) && shown.includes(worst) && best !== worst;
  });
}
