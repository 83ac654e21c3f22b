import type { JudgeRules } from '../../content/judge-rules.ts';
import type { Judgement } from './judge-phase.ts';
import { at } from './numeric.ts';
import type { DecayPace } from './review-points.ts';
import type { RunShape } from './run-shape.ts';
import type { SinceMemorised } from './since-memorised.ts';
import type { RunSettings, RunSignal, SignalId, SignalUnit } from './types.ts';

/** E-folds in a tenfold of steps: slopes are told per tenfold. */
const tenfold = Math.LN10;
/** Fall of the validation loss since its peak that counts (domain.md A.5). */
const peakFall = 0.15;
/** Change of the norm that counts. */
const normChange = 0.02;

/** What speaks for and against generalisation, or for and against the verdict once that is settled, each with its figure. */
export function findSignals(
  shape: RunShape,
  judgement: Judgement,
  settings: RunSettings,
  pace: DecayPace | null,
  rules: JudgeRules,
): readonly RunSignal[] {
  const { since, milestones, phase } = judgement;
  const found: RunSignal[] = [];
  const add = (id: SignalId, isFor: boolean, value: number | null, unit: SignalUnit, source: string | null = null) => {
    if (value === null || !Number.isFinite(value)) return;
    found.push({ id, direction: isFor ? 'for' : 'against', value, unit, source });
  };
  const { trainScore, valScore } = shape.curves;
  if (shape.notFinite.count > 0) add('not-finite', !shape.notFinite.atEnd, shape.notFinite.count, 'count');
  if (shape.steps.length < rules.fewestPoints) add('few-points', false, shape.steps.length, 'count');
  if (trainScore && valScore) {
    const gap = at(trainScore, -1) - at(valScore, -1);
    add('gap', Math.abs(gap) <= rules.agreedGap, Math.abs(gap), 'score');
  }
  if (valScore && milestones.best !== null && phase === 'late-collapse') {
    add('collapse', false, at(valScore, milestones.best) - at(valScore, -1), 'score', 'Prakash2025');
  }
  if (trainScore && milestones.memorised !== null) {
    const lost = Math.max(...trainScore) - at(trainScore, -1);
    if (lost > rules.agreedGap) add('train-score-falling', phase === 'generalised', lost, 'score', 'Doshi2024');
  }
  if (since && phase !== 'generalised') addSinceMemorised(add, since, milestones.chance, rules);
  if (settings.weightDecay !== null && phase !== 'generalised') {
    add('weight-decay', settings.weightDecay > 0, settings.weightDecay, 'number', 'Power2022');
  }
  if (since && pace && phase === 'plateau') {
    const elapsed = pace.elapsedTaus(at(shape.steps, milestones.memorised ?? 0));
    if (elapsed >= 10) add('waited', false, elapsed, 'number', 'Truong2026a');
  }
  return found;
}

type Add = (id: SignalId, isFor: boolean, value: number | null, unit: SignalUnit, source?: string | null) => void;

function addSinceMemorised(add: Add, since: SinceMemorised, chance: number, rules: JudgeRules): void {
  const { scoreNow, scoreRisen, scoreRise, valLossSlope, valLossNow, valLossPeak, normThen, normNow } = since;
  if (scoreNow !== null) add('val-score-level', scoreNow - chance >= rules.learnedScore, scoreNow - chance, 'score');
  if (scoreRisen !== null) {
    add('val-score-rising', scoreRisen >= rules.transitionRise || (scoreRise ?? 0) >= 0.02, scoreRisen, 'score');
  }
  if (valLossSlope !== null) {
    const perTenfold = Math.expm1(valLossSlope * tenfold);
    add('val-loss-falling', valLossSlope < 0, Math.abs(perTenfold), 'share', 'Kumar2024');
  }
  if (valLossNow !== null && valLossPeak !== null) {
    const fall = 1 - valLossNow / valLossPeak;
    add('val-loss-past-peak', fall >= peakFall, fall, 'share');
  }
  if (since.trainLossSlope !== null) {
    const perTenfold = -Math.expm1(since.trainLossSlope * tenfold);
    add('train-loss-falling', since.trainLossSlope < -0.1, Math.max(perTenfold, 0), 'share');
  }
  if (normThen !== null && normNow !== null) {
    const change = normNow / normThen - 1;
    if (change < -normChange) add('weight-norm-falling', true, -change, 'share', 'Liu2023');
    else if (change > normChange) add('weight-norm-rising', false, change, 'share', 'Kumar2024');
  }
}
