import type { ChanceMeasure, ChanceModel } from '../../src/content/chance-models.ts';
import { type JudgeRules, judgeRules } from '../../src/content/judge-rules.ts';
import { defaultRunSettings } from '../../src/contract/run-records.ts';
import { judgePhase } from '../../src/domain/training-run/judge-phase.ts';
import { at, firstAtLeast } from '../../src/domain/training-run/numeric.ts';
import { type RunShape, shapeOf } from '../../src/domain/training-run/run-shape.ts';
import { type SinceMemorised, sinceMemorised } from '../../src/domain/training-run/since-memorised.ts';
import { type LabelledRun, labelledRuns, seriesOf } from './labelled-runs.ts';

/** A labelled run seen at one moment after memorising. */
interface Look {
  readonly task: string;
  readonly grokked: boolean;
  readonly since: SinceMemorised;
  /** Each run counts once, however many looks it has; runs that grok count as `shareOfGrokked` of all. */
  readonly weight: number;
  /** E-folds of steps until it generalises; null where it does not. */
  readonly folds: number | null;
}

/** With less, early looks at runs that do grok get too low a chance (Brier score at 30 % of the way, tasks left out: 0.65 0.150, 0.75 0.129). */
const shareOfGrokked = 0.75;
const ridge = 0.2;
/** Looks at runs that grok, as shares of the way from memorising to generalising in log steps. */
const shares = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/**
 * Fits the chance models of `judgeRules` to the full labelled runs: logistic regression with a small ridge on looks at each run. The
 * others are looked at after the waits of those that grok, so that how long a run was watched says nothing.
 * @param without a task that is left out, to judge its runs by the others.
 */
export function fitChance(without?: string): JudgeRules['chance'] {
  const looks = allLooks().filter(({ task }) => task !== without);
  return {
    all: fitModel(judgeRules.chance.all, looks),
    lossOnly: fitModel(judgeRules.chance.lossOnly, looks),
    scoreOnly: fitModel(judgeRules.chance.scoreOnly, looks),
  };
}

let known: readonly Look[] | undefined;

/** Every look at every full run that memorised and whose truth is known. */
export function allLooks(): readonly Look[] {
  known ??= makeLooks();
  return known;
}

function makeLooks(): readonly Look[] {
  const runs = labelledRuns();
  const full = runs.flatMap((run) => {
    const counts = run.kind === 'full' && ['grokked', 'still-memorised', 'plain-overfit'].includes(run.label);
    const shape = counts ? shapeOf(seriesOf(run, runs)) : null;
    const place = shape && judgePhase(shape, shape.steps.length, defaultRunSettings, judgeRules).milestones.memorised;
    return shape && place !== null ? [{ run, shape, place, memorised: at(shape.steps, place) }] : [];
  });
  const ways = full
    .flatMap(({ run, memorised }) => (run.label === 'grokked' ? [Math.log((run.grok_step ?? 1) / memorised)] : []))
    .sort((a, b) => a - b);
  const quantile = (share: number) => ways[Math.round(share * (ways.length - 1))] ?? 1;
  const looks = full.map(({ run, shape, place, memorised }) => {
    const folds = run.label === 'grokked' ? shares.map((share) => share * wayOf(run, memorised)) : waits(quantile);
    const last = Math.log(at(shape.steps, -1) / memorised);
    const seen = folds.filter((fold) => fold >= 0.12 && fold <= last).concat(run.label === 'grokked' ? [] : [last]);
    return seen.flatMap((fold) => lookAt(run, shape, place, memorised, fold));
  });
  return balanced(looks);
}

function wayOf(run: LabelledRun, memorised: number): number {
  return Math.log((run.grok_step ?? memorised) / memorised);
}

function waits(quantile: (share: number) => number): readonly number[] {
  const [short, usual, long] = [quantile(0.25), quantile(0.5), quantile(0.75)];
  return [0.2 * usual, 0.3 * short, 0.3 * usual, 0.3 * long, 0.6 * short, 0.6 * usual, 0.6 * long, 0.8 * long];
}

function lookAt(run: LabelledRun, shape: RunShape, place: number, memorised: number, fold: number) {
  const length = firstAtLeast(shape.steps, memorised * Math.exp(fold) * (1 + 1e-9));
  const since = sinceMemorised(shape, place, length, judgeRules.patience);
  if (!since) return [];
  const grokked = run.label === 'grokked';
  const folds = grokked ? Math.log((run.grok_step ?? 1) / at(shape.steps, length - 1)) : null;
  return [{ task: run.task, grokked, since, folds }];
}

function balanced(byRun: readonly (readonly Omit<Look, 'weight'>[])[]): readonly Look[] {
  const seen = byRun.filter((looks) => looks.length > 0);
  const count = (grokked: boolean) => seen.filter(([look]) => look?.grokked === grokked).length;
  const all = seen.length;
  return seen.flatMap((looks) =>
    looks.map((look) => {
      const share = look.grokked ? shareOfGrokked : 1 - shareOfGrokked;
      return { ...look, weight: (share * all) / count(look.grokked) / looks.length };
    }),
  );
}

/** The same measures and limits, fitted anew. */
function fitModel(model: ChanceModel, looks: readonly Look[]): ChanceModel {
  const names = Object.keys(model.measures);
  const columns = names.map((name) => {
    const { low, high } = model.measures[name] as ChanceMeasure;
    const values = looks.map(({ since }) =>
      Math.min(high, Math.max(low, since[name as keyof SinceMemorised] ?? Number.NaN)),
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    return { low, high, mean, spread, values };
  });
  const rows = looks.map((_, row) => [
    1,
    ...columns.map(({ values, mean, spread }) => ((values[row] ?? 0) - mean) / spread),
  ]);
  const [bias = 0, ...weights] = logistic(
    rows,
    looks.map(({ grokked }) => (grokked ? 1 : 0)),
    looks.map(({ weight }) => weight),
  );
  const measures = Object.fromEntries(
    columns.map(({ low, high, mean, spread }, place) => [
      names[place] ?? '',
      { low, high, mean: rounded(mean), spread: rounded(spread), weight: rounded(weights[place] ?? 0) },
    ]),
  );
  return { bias: rounded(bias), measures };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Weighted logistic regression by Newton's method; the ridge spares the first column. */
function logistic(
  rows: readonly (readonly number[])[],
  truth: readonly number[],
  weights: readonly number[],
): number[] {
  const width = rows[0]?.length ?? 0;
  let found: number[] = new Array(width).fill(0);
  for (let round = 0; round < 25; round += 1) {
    const slope: number[] = found.map((value, place) => -(place === 0 ? 0 : ridge * value));
    const bend: number[][] = found.map((_, place) =>
      found.map((__, other) => (place === other ? (place === 0 ? 1e-6 : ridge) : 0)),
    );
    rows.forEach((row, index) => {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, place) => sum + value * (found[place] ?? 0), 0)));
      const weight = weights[index] ?? 1;
      row.forEach((value, place) => {
        slope[place] = (slope[place] ?? 0) + weight * ((truth[index] ?? 0) - chance) * value;
        row.forEach((other, beside) => {
          const line = bend[place];
          if (line) line[beside] = (line[beside] ?? 0) + weight * chance * (1 - chance) * value * other;
        });
      });
    });
    const step = solve(bend, slope);
    found = found.map((value, place) => value + (step[place] ?? 0));
  }
  return found;
}

/** Solves a small system of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, place) => [...line, right[place] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const largest = rows.reduce((best, line, row) => {
      return row > column && Math.abs(line[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? row : best;
    }, column);
    const pivot = rows[largest] ?? [];
    rows[largest] = rows[column] ?? [];
    rows[column] = pivot;
    for (let row = 0; row < size; row += 1) {
      const line = rows[row];
      if (!line || row === column) continue;
      const factor = (line[column] ?? 0) / (pivot[column] ?? 1);
      for (let place = column; place <= size; place += 1)
        line[place] = (line[place] ?? 0) - factor * (pivot[place] ?? 0);
    }
  }
  return rows.map((line, place) => (line[size] ?? 0) / (line[place] ?? 1));
}
