import type { JudgeRules } from '../../content/judge-rules.ts';
import { clamp, medianOf } from './numeric.ts';
import type { RunShape } from './run-shape.ts';

/** Where a run stands on its way, as places in the steps of its shape. */
export interface Milestones {
  /** First place from which the training data counts as memorised; null: not yet. */
  readonly memorised: number | null;
  /** First place from which the target is held; null: not yet. */
  readonly generalised: number | null;
  /** Place of the best validation score, or of the lowest validation loss. */
  readonly best: number | null;
  /** Score of guessing, 0 to 1. */
  readonly chance: number;
}

/** The milestones within the first `length` places of a shape. */
export function milestonesOf(
  shape: RunShape,
  length: number,
  rules: JudgeRules,
  known: { readonly targetScore: number; readonly chanceScore: number | null },
): Milestones {
  const memorised = memorisedPlace(shape, length, rules);
  return {
    memorised,
    generalised: generalisedPlace(shape, length, rules, known.targetScore),
    best: bestPlace(shape, length),
    chance: known.chanceScore ?? guessedChance(shape, rules),
  };
}

/** Training score held at the threshold; without one, training loss held at a small share of where it began. */
function memorisedPlace({ curves }: RunShape, length: number, rules: JudgeRules): number | null {
  const { trainScore, trainLoss } = curves;
  if (trainScore)
    return firstHeld(length, rules.heldPoints, (place) => (trainScore[place] ?? 0) >= rules.memorisedScore);
  if (!trainLoss) return null;
  const limit = rules.memorisedLoss * medianOf(trainLoss.subarray(0, 3));
  return firstHeld(length, rules.heldPoints, (place) => (trainLoss[place] ?? limit) < limit);
}

/** The first place at which the target is reached and after which most places stay near it. */
function generalisedPlace({ curves }: RunShape, length: number, rules: JudgeRules, target: number): number | null {
  const score = curves.valScore;
  if (!score) return lowLossPlace(curves.valLoss, length, rules);
  let near = 0;
  let place: number | null = null;
  for (let index = length - 1; index >= 0; index -= 1) {
    const value = score[index] ?? 0;
    if (value >= target - rules.dip) near += 1;
    if (value >= target && near >= rules.sustained * (length - index)) place = index;
  }
  return place;
}

/** Without scores: the first place from which the validation loss stays at a small share of where it began. */
function lowLossPlace(valLoss: Float64Array | undefined, length: number, rules: JudgeRules): number | null {
  if (!valLoss) return null;
  const limit = rules.lossOnlyTarget * medianOf(valLoss.subarray(0, 3));
  let place: number | null = null;
  for (let index = length - 1; index >= 0 && (valLoss[index] ?? limit) < limit; index -= 1) place = index;
  return place;
}

function bestPlace({ curves }: RunShape, length: number): number | null {
  const { valScore, valLoss } = curves;
  const value = valScore
    ? (place: number) => valScore[place] ?? 0
    : valLoss && ((place: number) => -(valLoss[place] ?? 0));
  if (!value) return null;
  let best = 0;
  for (let place = 1; place < length; place += 1) if (value(place) > value(best)) best = place;
  return best;
}

/** The validation score before anything was learned; 0 where the log begins later than that. */
function guessedChance({ first }: RunShape, rules: JudgeRules): number {
  if (first.valScore === null) return 0;
  return (first.trainScore ?? first.valScore) < rules.unlearnedScore ? clamp(first.valScore, 0, 1) : 0;
}

/** The first of `held` places in a row for which it is so. */
export function firstHeld(length: number, held: number, isSo: (place: number) => boolean): number | null {
  let row = 0;
  for (let place = 0; place < length; place += 1) {
    row = isSo(place) ? row + 1 : 0;
    if (row === held) return place - held + 1;
  }
  return null;
}
