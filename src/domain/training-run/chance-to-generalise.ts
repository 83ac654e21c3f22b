import type { ChanceModel } from '../../content/chance-models.ts';
import type { JudgeRules } from '../../content/judge-rules.ts';
import { clamp } from './numeric.ts';
import type { SinceMemorised } from './since-memorised.ts';

/**
 * Chance, 0 to 1, that a run that has memorised will ever generalise: a logistic model of few measures of what its curves did since.
 * The weight norm has no part in it: it falls in runs that never generalise and rises in some that do (domain.md A.3).
 */
export function chanceToGeneralise(since: SinceMemorised, rules: JudgeRules): number {
  const { all, lossOnly, scoreOnly } = rules.chance;
  const model = since.scoreRise === null ? lossOnly : since.valLossSlope === null ? scoreOnly : all;
  const chance = clamp(chanceBy(model, since), 1 - rules.mostSure, rules.mostSure);
  return nothingMoves(since, rules) ? Math.min(chance, rules.still.chance) : chance;
}

/** Validation has come to rest: neither its loss nor its score moved over the last two thirds of the way since memorising. */
function nothingMoves({ valLossSlope, valLossMiddle, scoreRise }: SinceMemorised, { still }: JudgeRules): boolean {
  if (valLossSlope === null || valLossMiddle === null || scoreRise === null) return false;
  const rests = Math.abs(valLossSlope) < still.lateSlope && Math.abs(valLossMiddle) < still.middleSlope;
  return rests && Math.abs(scoreRise) < still.scoreRise;
}

function chanceBy(model: ChanceModel, since: SinceMemorised): number {
  let sum = model.bias;
  for (const [name, { low, high, mean, spread, weight }] of Object.entries(model.measures)) {
    const value = since[name as keyof SinceMemorised];
    if (value === null) continue;
    sum += (weight * (clamp(value, low, high) - mean)) / spread;
  }
  return 1 / (1 + Math.exp(-sum));
}
