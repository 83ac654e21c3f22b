import type { LogFormat } from '../../../src/contract/run-records.ts';
import type { ColumnRoles, LogNote, LogTable } from '../../../src/domain/training-run/types.ts';
import type { AppError } from '../../app-error.ts';

/** One file that may be a log or a part of one. */
export interface LogSource {
  /** Path within what was chosen, with `/`: `mlruns/0/ab12/metrics/loss`. */
  readonly name: string;
  /** Bytes as they lie on the disk; a compressed log is larger inside. */
  readonly size: number;
  /** The bytes from their start, as often as it is called. Ending the iteration early frees what it holds. */
  stream(): AsyncIterable<Uint8Array>;
}

/** What a log says about a run outside its columns, for example a parameter that was logged beside them. */
export interface RunHints {
  readonly weightDecay: number | null;
  readonly learningRate: number | null;
}

/** Nothing known beside the columns. */
export const noHints: RunHints = { weightDecay: null, learningRate: null };

/** One run as a reader found it, every row in the log's own order. */
export interface LoggedRun {
  /** What to call it: the run's own name where its log has one, else the name of its file or folder. */
  readonly name: string;
  readonly format: LogFormat;
  /** The file or folder within what was chosen that it was read from. */
  readonly sourceName: string;
  readonly table: LogTable;
  readonly notes: readonly LogNote[];
  readonly hints: RunHints;
}

/** What the steps of a run count. */
export type StepUnit = 'step' | 'epoch' | 'row';

/** One run, ready to be judged and kept: columns understood, rows thinned to `keptRows`. */
export interface ReadRun extends LoggedRun {
  readonly unit: StepUnit;
  /** Rows in the log; `table.rows` are those kept. */
  readonly rows: number;
  readonly roles: ColumnRoles;
}

/** A source that held no run, and why: LOG_UNREADABLE, LOG_NO_METRICS, FILE_TOO_LARGE or FILE_UNREADABLE. */
export interface ReadFailure {
  readonly fileName: string;
  readonly error: AppError;
}

export interface ReadResult {
  readonly runs: readonly ReadRun[];
  readonly failures: readonly ReadFailure[];
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** The source that is being read, and how much of all bytes has been. */
  readonly onProgress?: ((fileName: string, share: number) => void) | undefined;
  /** What columns are, by their name, where the user knows better than the guess. */
  readonly roles?: ColumnRoles | undefined;
  /**
   * Whether the sources are all that a folder has: what is no log among them is then left out in silence. Without it, a name with
   * `/` tells.
   */
  readonly inFolder?: boolean | undefined;
  /** Keeps a table whose columns no name gives away, if it was chosen by itself: whoever asked lets the user say what they are. */
  readonly unnamed?: boolean | undefined;
}

/**
 * Reads one family of formats. The sources that it is given are unpacked already (`.gz`), count progress by themselves, end
 * with the signal's reason when reading is cancelled, and fail with FILE_TOO_LARGE past `logMaxBytes`.
 */
export interface LogReader {
  /**
   * Whether a source is for this reader, by its name (without `.gz`), its first bytes (up to {@link headBytes}; fewer only
   * where the file ends) and the names of everything that was chosen with it.
   */
  claims(name: string, head: Uint8Array, siblings: ReadonlySet<string>): boolean;
  /** Sources with the same key are read in one call; without it each is a call of its own. */
  groupOf?(name: string, siblings: ReadonlySet<string>): string;
  /** The runs of one group. Throws AppError LOG_UNREADABLE or LOG_NO_METRICS where there is none. */
  read(sources: readonly LogSource[]): Promise<readonly LoggedRun[]>;
}

/** First bytes by which a format is told. */
export const headBytes = 65_536;
