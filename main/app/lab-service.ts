import { randomUUID } from 'node:crypto';
import { labPresetConfigs } from '../../src/content/lab-presets.ts';
import { defaultRunSettings, type LabEvent, type RunSummary } from '../../src/contract/run-records.ts';
import { labRoles, labTable } from '../../src/domain/lab/lab-table.ts';
import { type LabConfig, type LabPreset, type LabRow, labPresets } from '../../src/domain/lab/types.ts';
import { analyseRun } from '../../src/domain/training-run/analyse-run.ts';
import { toSeries } from '../../src/domain/training-run/to-series.ts';
import { AppError } from '../app-error.ts';
import { noHints } from '../import/training-logs/types.ts';
import type { LabRuns } from '../jobs/lab-runs.ts';
import { abortableStream } from './abortable-stream.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { keepRun } from './keep-run.ts';
import type { RunParts } from './run-parts.ts';
import { summariseRun } from './run-view.ts';
import { type LabSession, trainLab } from './train-lab.ts';

/** Labs that train at a time: one to look at and one beside it. A further one ends the oldest. */
const mostRunning = 2;
/** Labs whose rows are kept, those that have ended too. */
const mostKept = 6;
/** How long an ended lab can still be saved, in ms. */
const keptFor = 15 * 60_000;

/** Trains small networks, tells how they do, and keeps what they logged as runs. */
export function labService(context: Context, parts: RunParts, labs: () => LabRuns) {
  const sessions = new Map<string, LabSession>();
  const session = (labId: string): LabSession => {
    const one = sessions.get(labId);
    if (!one) throw new AppError('LAB_GONE');
    return one;
  };
  /** Pauses or goes on; one that has ended meanwhile stays as it is: it may end while the hand is on its way to the button. */
  const turnTo = (labId: string, state: 'running' | 'paused'): void => {
    const one = session(labId);
    if (one.state !== 'running' && one.state !== 'paused') return;
    if (state === 'paused') one.run?.pause();
    else one.run?.resume();
    one.state = state;
  };
  const open = (config: LabConfig): LabSession => {
    const active = [...sessions.values()].filter(({ state }) => state === 'running' || state === 'paused');
    for (const old of active.slice(0, Math.max(0, active.length + 1 - mostRunning))) old.end();
    for (const id of [...sessions.keys()].slice(0, Math.max(0, sessions.size + 1 - mostKept))) sessions.delete(id);
    const one: LabSession = {
      id: randomUUID(),
      config,
      rows: [],
      state: 'running',
      step: 0,
      run: undefined,
      end: () => {
        one.state = 'stopped';
      },
    };
    sessions.set(one.id, one);
    return one;
  };
  return {
    presets: (): { preset: LabPreset; config: LabConfig }[] =>
      labPresets.map((preset) => ({ preset, config: labPresetConfigs[preset] })),
    run(config: LabConfig, signal?: AbortSignal): AsyncIteratorObject<LabEvent, undefined, void> {
      const ending = signal ? AbortSignal.any([signal, parts.closing]) : parts.closing;
      return abortableStream(ending, (ended) => {
        const one = open(config);
        return trainLab(one, labs(), ended, () => setTimeout(() => sessions.delete(one.id), keptFor).unref());
      });
    },
    pause({ labId }: { labId: string }): void {
      turnTo(labId, 'paused');
    },
    resume({ labId }: { labId: string }): void {
      turnTo(labId, 'running');
    },
    /** Keeps what was logged so far. Throws AppError LAB_GONE, NOT_FOUND, LOG_NO_METRICS before anything was logged. */
    save({ labId, organisationId, name }: { labId: string; organisationId: string; name: string }): RunSummary {
      const { config, rows } = session(labId);
      found(context.store.organisations.get(organisationId), 'organisation');
      if (rows.length === 0) throw new AppError('LOG_NO_METRICS', { fileName: name });
      const run = keepRun(context, labRun(config, rows, name), { organisationId, sourcePath: null });
      return summariseRun(context, parts, found(run ?? undefined, 'run'));
    },
  };
}

function labRun(config: LabConfig, rows: readonly LabRow[], name: string) {
  const table = labTable(rows, config);
  return {
    name,
    format: 'lab' as const,
    sourceName: `lab-p${config.modulus}-seed${config.seed}.csv`,
    unit: 'step' as const,
    rows: rows.length,
    table,
    roles: labRoles,
    notes: [],
    hints: noHints,
    analysis: analyseRun(toSeries(table, labRoles).series, defaultRunSettings),
  };
}
