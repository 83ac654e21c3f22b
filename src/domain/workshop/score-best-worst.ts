import type { BestWorstChoice, BestWorstScore } from './types.ts';

/**
 * Best–worst counting (Louviere2015): (times best − times worst) ÷ times shown, −1 to 1; 0 for what nobody was shown. `sets` has
 * indices into `items`; an item counts as shown once for each choice made on a set that has it. Choices that are not of their
 * set, or name one item as both, are left out. Best first, ties in the order of `items`.
 */
export function scoreBestWorst(
  items: readonly string[],
  sets: readonly (readonly number[])[],
  choices: readonly BestWorstChoice[],
): readonly BestWorstScore[] {
  const shownIn = sets.map((set) => set.map((place) => items[place]));
  const valid = choices.filter(({ set, best, worst }) => {
    const shown = shownIn[set];
    return shown?.includes(best) && shown.includes(worst) && best !== worst;
  });
  return items
    .map((item) => {
      const best = valid.filter((choice) => choice.best === item).length;
      const worst = valid.filter((choice) => choice.worst === item).length;
      const shown = valid.filter((choice) => shownIn[choice.set]?.includes(item)).length;
      return { item, best, worst, shown, score: shown === 0 ? 0 : (best - worst) / shown };
    })
    .sort((a, b) => b.score - a.score);
}
