import type { TrainingRun } from '../db/repositories/training-run-row.ts';
import type { LogReading } from '../jobs/log-reading.ts';

/** What the use-cases about runs need beside the store. */
export interface RunParts {
  readonly reading: () => LogReading;
  /** Whether the folder that is watched now keeps a run up to date. */
  readonly isWatched: (run: TrainingRun) => boolean;
  /** Aborts when the application closes. */
  readonly closing: AbortSignal;
}
