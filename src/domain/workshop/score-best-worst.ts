import { soundChoices } from './sound-choices.ts';
import type { BestWorstChoice, BestWorstScore } from './types.ts';

/**
 * Best–worst counting (Louviere2015): (times best − times worst) ÷ times shown, −1 to 1; 0 for what nobody was shown. `sets` has
 * indices into `items`; an item counts as shown once for each choice made on a set that has it. Best first, ties in the order of
 * `items`.
 */
export function scoreBestWorst(
  items: readonly string[],
  sets: readonly (readonly number[])[],
  choices: readonly BestWorstChoice[],
): readonly BestWorstScore[] {
  const sound = soundChoices(items, sets, choices);
  return items
    .map((item, place) => {
      const best = sound.filter((choice) => choice.best === item).length;
      const worst = sound.filter((choice) => choice.worst === item).length;
      const shown = sound.filter(({ set }) => sets[set]?.includes(place)).length;
      return { item, best, worst, shown, score: shown === 0 ? 0 : (best - worst) / shown };
    })
    .sort((a, b) => b.score - a.score);
}
