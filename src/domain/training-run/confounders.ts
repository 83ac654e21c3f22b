import type { JudgeRules } from '../../content/judge-rules.ts';
import type { Judgement } from './judge-phase.ts';
import { at, medianOf } from './numeric.ts';
import type { RunShape } from './run-shape.ts';
import type { MetricSeries, RunEvent, RunSeries, RunSignal } from './types.ts';

/** What looks like a sudden change and may be something else (domain.md A.4), as far as the log can tell. */
export interface Confounders {
  readonly signals: readonly RunSignal[];
  readonly events: readonly RunEvent[];
}

/** Checks each confounder that the log allows to be checked. */
export function findConfounders(
  series: RunSeries,
  shape: RunShape,
  judgement: Judgement,
  rules: JudgeRules,
): Confounders {
  const found = [
    leakageJump(series, rules),
    rateChanges(series, shape, judgement, rules),
    thresholdArtefact(judgement, rules),
    softmaxCollapse(series, judgement, rules),
    slingshots(series, rules),
    doubleDescent(shape, judgement, rules),
  ];
  return {
    signals: found.flatMap(({ signal }) => (signal ? [signal] : [])),
    events: found.flatMap(({ events }) => events),
  };
}

interface Found {
  readonly signal?: RunSignal;
  readonly events: readonly RunEvent[];
}
const nothing: Found = { events: [] };

/** A score that jumps between two neighbouring evaluations and stays: data leaked or the validation set changed. */
function leakageJump({ valScore }: RunSeries, { confounders: limits }: JudgeRules): Found {
  if (!valScore) return nothing;
  const { steps, values } = valScore;
  for (let place = 3; place < values.length - 3; place += 1) {
    const before = medianOf(values.subarray(place - 3, place));
    const after = medianOf(values.subarray(place, place + 3));
    const rise = after - before;
    const near = (steps[place] ?? 0) <= (steps[place - 1] ?? 0) * limits.neighbours + 1;
    if (rise < limits.jump || !near || Math.min(...values.subarray(place, place + 3)) < before + limits.jump) continue;
    const runUp = Math.max(...values.subarray(place - 3, place)) - Math.min(...values.subarray(place - 3, place));
    if (runUp > rise / 4) continue;
    const step = steps[place] ?? 0;
    // A jump before anything was learned is only the start of learning.
    if (place < 10) continue;
    return {
      signal: { id: 'leakage-jump', direction: 'against', value: rise, unit: 'score', source: null },
      events: [{ kind: 'score-jump', step }],
    };
  }
  return nothing;
}

/** Sudden changes of the learning rate, and whether one came right before the run generalised. */
function rateChanges(
  { lr }: RunSeries,
  { steps }: RunShape,
  { milestones }: Judgement,
  { confounders: limits }: JudgeRules,
): Found {
  if (!lr) return nothing;
  const changes: number[] = [];
  for (let place = 1; place < lr.values.length; place += 1) {
    const ratio = (lr.values[place] ?? 0) / (lr.values[place - 1] ?? 0);
    if (ratio >= limits.rateFactor || ratio <= 1 / limits.rateFactor) changes.push(lr.steps[place] ?? 0);
  }
  // A warm-up or a schedule that ends at nought changes by large factors at its ends only: many changes are a schedule.
  if (changes.length === 0 || changes.length > 10) return nothing;
  const events = changes.map((step) => ({ kind: 'lr-change' as const, step }));
  const generalised = milestones.generalised === null ? null : at(steps, milestones.generalised);
  if (generalised === null) return { events };
  const before = changes.some((step) => step <= generalised && step >= generalised / 1.2);
  const direction = before ? 'against' : 'for';
  return { signal: { id: 'lr-change', direction, value: changes.length, unit: 'count', source: null }, events };
}

/** A score that rose while the loss stayed: an effect of the threshold in the score. */
function thresholdArtefact({ since }: Judgement, { confounders: limits }: JudgeRules): Found {
  if (!since || since.scoreRisen === null || since.valLossThen === null || since.valLossNow === null) return nothing;
  if (since.scoreRisen < limits.artefactRise) return nothing;
  const change = 1 - since.valLossNow / Math.max(since.valLossThen, since.valLossPeak ?? 0, 1e-12);
  const direction = Math.abs(change) < limits.artefactLoss ? 'against' : 'for';
  return {
    signal: { id: 'threshold-artefact', direction, value: Math.abs(change), unit: 'share', source: 'Levi2024' },
    events: [],
  };
}

/** A training loss that does not change at all any more although nothing generalised. */
function softmaxCollapse({ trainLoss }: RunSeries, { phase }: Judgement, { confounders: limits }: JudgeRules): Found {
  if (!trainLoss || phase === 'generalised') return nothing;
  const { values, steps } = trainLoss;
  const last = values.at(-1);
  let place = values.length - 1;
  while (place > 0 && values[place - 1] === last) place -= 1;
  const first = Math.max(steps[0] ?? 0, 1);
  const folds = (from: number) => Math.log(Math.max(steps.at(-1) ?? 1, 1) / Math.max(from, first));
  const share = folds(first) > 0 ? folds(steps[place] ?? 0) / folds(first) : 0;
  if (values.length - place < 20 || share < limits.frozen / 4) return nothing;
  return {
    signal: { id: 'softmax-collapse', direction: 'against', value: share, unit: 'share', source: 'Prieto2025' },
    events: [{ kind: 'loss-frozen', step: steps[place] ?? 0 }],
  };
}

/** Sudden, passing spikes of the training loss while the norm grows. */
function slingshots({ trainLoss, weightNorm }: RunSeries, { confounders: limits }: JudgeRules): Found {
  if (!trainLoss || !weightNorm) return nothing;
  const spikes = spikesOf(trainLoss, limits.spike);
  const growing = (weightNorm.values.at(-1) ?? 0) > (weightNorm.values[0] ?? 0);
  if (spikes.length < limits.fewestSpikes || !growing) return nothing;
  return {
    signal: { id: 'slingshots', direction: 'for', value: spikes.length, unit: 'count', source: 'Thilak2022' },
    events: spikes.slice(0, 20).map((step) => ({ kind: 'slingshot', step })),
  };
}

/** Steps at which a series rose to many times its usual level and came back. */
function spikesOf({ steps, values }: MetricSeries, factor: number): readonly number[] {
  const found: number[] = [];
  const reach = 20;
  for (let place = reach; place < values.length - reach; place += 1) {
    const value = values[place] ?? 0;
    if (!(value > factor * (values[place - reach] ?? 0)) || !(value > factor * (values[place + reach] ?? 0))) continue;
    const usual = medianOf(values.subarray(place - reach, place));
    if (!(value > factor * usual)) continue;
    found.push(steps[place] ?? 0);
    place += reach;
  }
  return found;
}

/** A validation loss that rose and fell again before anything was memorised. */
function doubleDescent(
  { curves }: RunShape,
  { milestones, length }: Judgement,
  { confounders: limits }: JudgeRules,
): Found {
  const { valLoss } = curves;
  if (!valLoss || milestones.memorised !== null) return nothing;
  let least = Number.POSITIVE_INFINITY;
  let peak = 0;
  for (let place = 0; place < length; place += 1) {
    const value = valLoss[place] ?? 0;
    if (value < least && peak === 0) least = value;
    if (value > least * (1 + limits.descent)) peak = Math.max(peak, value);
  }
  const fallen = peak > 0 ? 1 - at(valLoss, length - 1) / peak : 0;
  if (fallen < limits.descent) return nothing;
  return {
    signal: { id: 'double-descent', direction: 'against', value: fallen, unit: 'share', source: 'Nakkiran2019' },
    events: [],
  };
}
