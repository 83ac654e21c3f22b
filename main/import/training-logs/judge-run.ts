import { analyseRun } from '../../../src/domain/training-run/analyse-run.ts';
import { toSeries } from '../../../src/domain/training-run/to-series.ts';
import type { LogNote, RunAnalysis, RunSeries, RunSettings } from '../../../src/domain/training-run/types.ts';
import type { ReadRun } from './types.ts';

/** What is made of a run: its analysis, and everything that was noted on the way from its file. */
export interface Judgement {
  readonly analysis: RunAnalysis;
  readonly notes: readonly LogNote[];
}

/**
 * Judges a run that was read. What the log says beside its columns fills in for what they lack: the weight decay, unless the user
 * gave one, and a constant learning rate.
 */
export function judgeRun(
  { table, roles, notes, hints }: Pick<ReadRun, 'table' | 'roles' | 'notes' | 'hints'>,
  settings: RunSettings,
): Judgement {
  const made = toSeries(table, roles);
  const series = withRate(made.series, hints.learningRate);
  const fromLog = settings.weightDecay === null && !series.weightDecay ? hints.weightDecay : null;
  const analysis = analyseRun(series, { ...settings, weightDecay: settings.weightDecay ?? hints.weightDecay });
  const noted: readonly LogNote[] =
    fromLog === null ? [] : [{ code: 'weight-decay-from-settings', count: 1, at: null, what: '' }];
  // A thinned run brings what was found in all its rows with it: that stands for the same finding in those that are left.
  const isKnown = (note: LogNote) => notes.some(({ code, what }) => code === note.code && what === note.what);
  return { analysis, notes: [...notes, ...made.notes.filter((note) => !isKnown(note)), ...noted] };
}

/** A log without a column of the learning rate, whose settings say it: constant over the run. */
function withRate(series: RunSeries, learningRate: number | null): RunSeries {
  const steps = (series.valLoss ?? series.trainLoss ?? series.valScore ?? series.trainScore)?.steps;
  if (series.lr || learningRate === null || !steps || steps.length === 0) return series;
  return { ...series, lr: { steps, values: steps.map(() => learningRate) } };
}
