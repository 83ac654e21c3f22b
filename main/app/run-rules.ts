import { runAnalysis } from '../../src/contract/run-records.ts';
import { analyseRun, analysisVersion } from '../../src/domain/training-run/analyse-run.ts';
import type { LogNoteCode, LogTable, RunAnalysis } from '../../src/domain/training-run/types.ts';
import { AppError } from '../app-error.ts';
import type { TrainingRun } from '../db/repositories/training-run-row.ts';
import type { Store } from '../db/store.ts';
import { judgeRun } from '../import/training-logs/judge-run.ts';
import { found } from './found.ts';

/** A stored run with an analysis that the present rules made. */
export type FreshRun = Omit<TrainingRun, 'analysis'> & { readonly analysis: RunAnalysis };

/** The log of a run as it is kept. Throws AppError NOT_FOUND, LOG_UNREADABLE where what is stored is damaged. */
export function tableOf(store: Store, { id, sourceName }: Pick<TrainingRun, 'id' | 'sourceName'>): LogTable {
  try {
    return found(store.runs.columns(id), 'run');
  } catch (error) {
    if (error instanceof AppError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new AppError('LOG_UNREADABLE', { fileName: sourceName, detail }, { cause: error });
  }
}

/**
 * The run with its analysis, which is made again and kept when it came from older rules or cannot be understood. Reads the
 * log only then.
 */
export function freshRun(store: Store, run: TrainingRun): FreshRun {
  const known = run.analysisVersion === analysisVersion ? runAnalysis.safeParse(run.analysis) : undefined;
  if (known?.success) return { ...run, analysis: known.data };
  const judged = judgedAgain(run, tableOf(store, run));
  store.database.transaction(() => store.runs.update(judged));
  return judged;
}

/** The same for lists: a run that must be judged again and whose log is damaged stays in them, as one that cannot be judged. */
export function freshOrUnknown(store: Store, run: TrainingRun): FreshRun {
  try {
    return freshRun(store, run);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'LOG_UNREADABLE') throw error;
    return { ...run, analysis: analyseRun({}, run.settings) };
  }
}

/** Notes that follow from what the columns are taken for: made again with each judgement. */
const ofColumns: ReadonlySet<LogNoteCode> = new Set([
  'not-finite',
  'duplicate-steps',
  'unordered-steps',
  'resumed',
  'gap',
  'no-steps',
  'percent',
  'weight-decay-from-settings',
]);

/** The run judged by the present rules, with its notes. */
export function judgedAgain(run: TrainingRun, table: LogTable): FreshRun {
  const notes = run.notes.filter(({ code }) => !ofColumns.has(code));
  return { ...run, ...judgeRun({ ...run, table, notes }, run.settings), analysisVersion };
}
