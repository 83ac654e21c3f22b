import type { RunSummary, RunView } from '../../src/contract/run-records.ts';
import type { LogColumn } from '../../src/domain/training-run/types.ts';
import type { TrainingRun } from '../db/repositories/training-run-row.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import type { RunParts } from './run-parts.ts';
import { type FreshRun, freshOrUnknown, freshRun, tableOf } from './run-rules.ts';

/** Values of a column that are shown so that the user can tell what it is. */
const sampleValues = 5;

/** The run of that id. Throws AppError NOT_FOUND. */
export function runOf({ store }: Context, id: string): FreshRun {
  return freshRun(store, found(store.runs.get(id), 'run'));
}

/** One line of the list of runs. Reads no log unless the run must be judged again. */
export function summariseRun({ store }: Context, { isWatched }: RunParts, run: TrainingRun): RunSummary {
  const fresh = freshOrUnknown(store, run);
  return {
    id: run.id,
    organisationId: run.organisationId,
    systemId: run.systemId,
    name: run.name,
    format: run.format,
    sourceName: run.sourceName,
    addedAt: run.addedAt,
    updatedAt: run.updatedAt,
    rows: run.rows,
    watched: isWatched(run),
    analysis: fresh.analysis,
  };
}

/** Everything the screen shows of one run. Throws AppError NOT_FOUND, LOG_UNREADABLE. */
export function viewRun(context: Context, parts: RunParts, id: string): RunView {
  const run = runOf(context, id);
  const table = tableOf(context.store, run);
  return {
    ...summariseRun(context, parts, run),
    unit: run.unit,
    columns: table.columns.map((column) => columnView(column, run)),
    notes: [...run.notes],
    settings: run.settings,
    attachments: context.store.runs.attachments(id),
  };
}

function columnView({ name, values }: LogColumn, { roles }: TrainingRun): RunView['columns'][number] {
  const sample = [...values.subarray(0, sampleValues)].map((value) => (Number.isFinite(value) ? value : null));
  return { name, role: roles[name] ?? 'ignored', values: values.length, sample };
}
