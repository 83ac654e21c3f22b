import { parentPort, workerData } from 'node:worker_threads';
import { defaultRunSettings } from '../../src/contract/run-records.ts';
import { labRoles, labTable } from '../../src/domain/lab/lab-table.ts';
import { createLab } from '../../src/domain/lab/train-lab.ts';
import type { LabConfig, LabRow } from '../../src/domain/lab/types.ts';
import { analyseRun } from '../../src/domain/training-run/analyse-run.ts';
import { toSeries } from '../../src/domain/training-run/to-series.ts';
import type { RunAnalysis } from '../../src/domain/training-run/types.ts';

/** What a training network tells: rows since it told last, oldest first. */
export interface LabProgress {
  readonly rows: readonly LabRow[];
  /** Updates of the weights so far. */
  readonly step: number;
  readonly done: boolean;
  /** What is made of all rows so far: about once a second and when it is done; null in between. */
  readonly analysis: RunAnalysis | null;
}

/** What a lab worker is told; that which ends it ends the worker itself. */
export type LabOrder = 'pause' | 'resume';

/** How often it tells, and how often it judges, in ms. */
const tellEvery = 100;
const judgeEvery = 1000;

const config = workerData as LabConfig;
const port = parentPort;
const lab = createLab(config);
let paused = false;
let told = 0;
let turn: NodeJS.Immediate | undefined;
let judgedAt = performance.now();

port?.on('message', (order: LabOrder) => {
  paused = order === 'pause';
  trainSoon();
});
trainSoon();

/** One turn at a time, however often it is paused and resumed. */
function trainSoon(): void {
  clearImmediate(turn);
  if (!paused && !lab.done) turn = setImmediate(train);
}

/** Trains until it is time to tell, then lets orders in. */
function train(): void {
  const until = performance.now() + tellEvery;
  while (!lab.done && performance.now() < until) lab.run(1);
  const rows = lab.rows.slice(told);
  told = lab.rows.length;
  port?.postMessage({ rows, step: lab.step, done: lab.done, analysis: judged() } satisfies LabProgress);
  if (lab.done) port?.close();
  trainSoon();
}

function judged(): RunAnalysis | null {
  if (!lab.done && performance.now() - judgedAt < judgeEvery) return null;
  const analysis = analyseRun(toSeries(labTable(lab.rows, config), labRoles).series, defaultRunSettings);
  judgedAt = performance.now();
  return analysis;
}
