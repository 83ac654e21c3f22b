import type { JudgeRules } from '../../content/judge-rules.ts';
import { chanceToGeneralise } from './chance-to-generalise.ts';
import type { Milestones } from './milestones.ts';
import { milestonesOf } from './milestones.ts';
import { at, firstAtLeast, medianOf } from './numeric.ts';
import type { RunShape } from './run-shape.ts';
import { type SinceMemorised, sinceMemorised } from './since-memorised.ts';
import type { RunPhase, RunSettings } from './types.ts';

/** A run judged by the first `length` places of its shape. */
export interface Judgement {
  readonly phase: RunPhase;
  /** Chance that it generalises (or has), 0 to 1. */
  readonly chance: number;
  readonly milestones: Milestones;
  readonly since: SinceMemorised | null;
  /** How many places of the shape it was judged by. */
  readonly length: number;
}

/** The phase a run is in at the end of the first `length` places: the rules of domain.md A.5 in their order. */
export function judgePhase(shape: RunShape, length: number, settings: RunSettings, rules: JudgeRules): Judgement {
  const milestones = milestonesOf(shape, length, rules, settings);
  const since =
    milestones.memorised === null ? null : sinceMemorised(shape, milestones.memorised, length, rules.patience);
  const judged = (phase: RunPhase, chance: number): Judgement => ({ phase, chance, milestones, since, length });
  const { fixedChance } = rules;
  if (diverges(shape, length, rules)) return judged('diverging', fixedChance.diverging);
  if (collapsed(shape, length, settings.targetScore, rules)) return judged('late-collapse', fixedChance.diverging);
  if (generalised(shape, length, milestones, settings, rules)) return judged('generalised', 1);
  if (milestones.memorised === null) {
    return improves(shape, length, rules.learningFall)
      ? judged('learning', fixedChance.learning)
      : judged('stalled', fixedChance.stalled);
  }
  if (!since) return judged('memorised', fixedChance.learning);
  const taus = tausSince(shape, milestones.memorised, length, settings.weightDecay);
  return waiting(shape, length, milestones, since, taus, rules, judged);
}

/** The phases of a run that has memorised and not yet generalised. */
function waiting(
  shape: RunShape,
  length: number,
  milestones: Milestones,
  since: SinceMemorised,
  taus: number,
  rules: JudgeRules,
  judged: (phase: RunPhase, chance: number) => Judgement,
): Judgement {
  const chance = chanceToGeneralise(since, rules);
  const rise = since.scoreRise ?? 0;
  const risen = since.scoreRisen ?? 0;
  if (overfits(shape, length, milestones, since, rules)) return judged('overfitting', rules.fixedChance.overfitting);
  const rising = rise * since.span >= rules.transitionRise && risen >= rules.transitionRise;
  if (rising && (chance >= rules.hopeful || risen >= rules.partialRise)) {
    return judged('transition', Math.max(chance, rules.fixedChance.partial));
  }
  if (chance >= rules.likely && showsSign(since, rules)) return judged('pre-grok', chance);
  if (risen >= rules.partialRise) return judged('partial', Math.min(chance, rules.fixedChance.partial));
  const stepsSince = at(shape.steps, length - 1) / Math.max(at(shape.steps, milestones.memorised ?? 0), 1e-9);
  return judged(stepsSince < 2 || taus < rules.guardTaus ? 'memorised' : 'plateau', chance);
}

/** Validation moves the right way now. A chance without that rests on what did not get worse. */
function showsSign({ valLossSlope, scoreRise }: SinceMemorised, { sign }: JudgeRules): boolean {
  return (valLossSlope ?? 0) <= -sign.lossFall || (scoreRise ?? 0) >= sign.scoreRise;
}

/** Time constants since memorising at today's learning rate; endless where rate or decay is unknown. */
function tausSince({ steps, curves }: RunShape, memorised: number, length: number, decay: number | null): number {
  const rate = curves.lr ? at(curves.lr, length - 1) : 0;
  if (!decay || !(rate > 0)) return Number.POSITIVE_INFINITY;
  return (at(steps, length - 1) - at(steps, memorised)) * rate * decay;
}

/** Values that are no numbers at the end, a training loss far above its first, or a training score that was lost. */
function diverges({ curves, notFinite, steps }: RunShape, length: number, rules: JudgeRules): boolean {
  const whole = length === steps.length;
  if (whole && notFinite.atEnd) return true;
  const { trainLoss, trainScore } = curves;
  if (trainScore) {
    const now = lately(trainScore, length);
    let best = 0;
    for (let place = 0; place < length; place += 1) best = Math.max(best, trainScore[place] ?? 0);
    if (best - now >= rules.trainingLost) return true;
  }
  if (!trainLoss) return false;
  const began = medianOf(trainLoss.subarray(0, 3));
  return lately(trainLoss, length) > rules.divergedLoss * began && !(trainScore && lately(trainScore, length) > 0.9);
}

function collapsed({ curves }: RunShape, length: number, target: number, rules: JudgeRules): boolean {
  const score = curves.valScore;
  if (!score) return false;
  let best = 0;
  for (let place = 0; place < length; place += 1) best = Math.max(best, score[place] ?? 0);
  return best >= target && lately(score, length) <= best - rules.collapse;
}

/** The target is held; or, below it, validation agrees with a training that has come to rest above guessing. */
function generalised(
  shape: RunShape,
  length: number,
  milestones: Milestones,
  settings: RunSettings,
  rules: JudgeRules,
): boolean {
  if (milestones.generalised !== null) return true;
  const { trainScore, valScore } = shape.curves;
  if (!valScore) return false;
  const now = lately(valScore, length);
  if (now >= settings.targetScore) return true;
  if (!trainScore) return false;
  const agreed = Math.abs(lately(trainScore, length) - now) <= rules.agreedGap;
  const learned = now - milestones.chance >= 2 * rules.learnedScore;
  return (
    agreed &&
    learned &&
    !improves(shape, length, rules.restingFall) &&
    now >= at(valScore, milestones.best ?? 0) - rules.agreedGap
  );
}

/** The training loss still falls, or the training score rises. */
function improves({ steps, curves }: RunShape, length: number, fall: number): boolean {
  const from = firstAtLeast(steps.subarray(0, length), at(steps, length - 1) / 2);
  const early = (curve: Float64Array) => medianOf(curve.subarray(from, Math.min(length, from + 5)));
  const { trainLoss, trainScore } = curves;
  if (trainScore && lately(trainScore, length) - early(trainScore) > fall) return true;
  return !!trainLoss && lately(trainLoss, length) < early(trainLoss) * (1 - fall);
}

/** It generalised in part while it learned, its validation loss has got worse since, and nothing turns. */
function overfits(
  { curves }: RunShape,
  length: number,
  milestones: Milestones,
  since: SinceMemorised,
  rules: JudgeRules,
): boolean {
  const { valLoss } = curves;
  if (!valLoss || since.valLossNow === null) return false;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < length; place += 1) least = Math.min(least, valLoss[place] ?? least);
  if (since.valLossNow < rules.overfitLoss * least) return false;
  if (since.scoreThen === null || since.scoreNow === null) return (since.valLossSlope ?? 0) > 0;
  const rising = (since.scoreRise ?? 0) * since.span > rules.transitionRise / 2;
  return since.scoreThen - milestones.chance >= rules.overfitScore && !rising;
}

/** Median over the last five places. */
function lately(curve: Float64Array, length: number): number {
  return medianOf(curve.subarray(Math.max(0, length - 5), length));
}
