import { PbfReader } from 'pbf';
import type { LogNote, LogTable } from '../../../../src/domain/training-run/types.ts';
import { AppError } from '../../../app-error.ts';
import { hintsFrom } from '../hints-from.ts';
import { type ScalarTable, scalarTable } from '../scalar-table.ts';
import type { LoggedRun, LogReader, LogSource } from '../types.ts';
import { emptyEvent, readEvent, type ScalarEvent } from './read-event.ts';
import { isSettingsFolder, runFolder, tagPrefix } from './run-folder.ts';
import { type RecordCounts, splitRecords, startsRecord } from './split-records.ts';

/** TensorBoard event files: all of one folder are one run, in the order of the time in their names. */
export const tensorBoardReader: LogReader = {
  claims: (name, head) => isEventName(name) || startsWithEvent(head),
  groupOf: (name, siblings) => runFolder(name, siblings) || name,
  async read(sources) {
    const folder = commonFolder(sources);
    const own = sources.filter(({ name }) => settingsFolder(name, folder) === null);
    const run = await gather(own, folder);
    const runs: LoggedRun[] = [];
    for (const below of new Set(sources.map(({ name }) => settingsFolder(name, folder)))) {
      if (below === null) continue;
      const found = await gather(
        sources.filter(({ name }) => settingsFolder(name, folder) === below),
        below,
      );
      // A folder that is only called like one of settings has a run of its own.
      if (found.table.rows > 1) runs.push(runOf(found, below));
      else for (const [name, value] of found.hyperparameters) run.hyperparameters.set(name, value);
    }
    if (run.table.rows > 0 || runs.length === 0) runs.unshift(runOf(run, folder || (own[0]?.name ?? '')));
    return runs;
  },
};

/** What the event files of one run have in them. */
interface Gathered {
  readonly table: LogTable;
  readonly notes: readonly LogNote[];
  readonly hyperparameters: Map<string, number>;
  readonly counts: RecordCounts;
}

async function gather(sources: readonly LogSource[], folder: string): Promise<Gathered> {
  const table = scalarTable();
  const hyperparameters = new Map<string, number>();
  let counts: RecordCounts = { good: 0, bad: 0, truncated: false };
  for (const source of sources.toSorted(byTime)) {
    const found = await readEvents(source, tagPrefix(source.name, folder), table, hyperparameters);
    counts = {
      good: counts.good + found.good,
      bad: counts.bad + found.bad,
      truncated: counts.truncated || found.truncated,
    };
  }
  return { ...table.finish(), hyperparameters, counts };
}

function runOf({ table, notes, hyperparameters, counts }: Gathered, sourceName: string): LoggedRun {
  if (counts.good === 0) throw new AppError('LOG_UNREADABLE', { fileName: sourceName, detail: 'TFRecord' });
  if (table.rows === 0) throw new AppError('LOG_NO_METRICS', { fileName: sourceName });
  return {
    name: sourceName,
    format: 'tensorboard',
    sourceName,
    table,
    notes: [...recordNotes(counts), ...notes],
    hints: hintsFrom(hyperparameters),
  };
}

/** The folder of an event file that lies below its run's and has the settings of it; null for the run's own files. */
function settingsFolder(name: string, folder: string): string | null {
  const own = name.slice(0, Math.max(name.lastIndexOf('/'), 0));
  return own !== folder && isSettingsFolder(own) ? own : null;
}

/** `events.out.tfevents.<seconds>.<host>…`, as every writer of event files names them. */
function isEventName(name: string): boolean {
  return /\.tfevents\.\d+|\.tfevents$/.test(name.slice(name.lastIndexOf('/') + 1));
}

function startsWithEvent(head: Uint8Array): boolean {
  if (!startsRecord(head, 0)) return false;
  return Buffer.from(head.subarray(0, 64)).includes('brain.Event:');
}

async function readEvents(
  source: LogSource,
  prefix: string,
  table: ScalarTable,
  hyperparameters: Map<string, number>,
): Promise<RecordCounts> {
  table.nextFile();
  const event: ScalarEvent = { ...emptyEvent(), hyperparameters };
  const names = new Map<string, string>();
  let pbf = new PbfReader(new Uint8Array(0));
  let nonsense = 0;
  const splitter = splitRecords((bytes, start, end) => {
    if (pbf.buf !== bytes) pbf = new PbfReader(bytes);
    pbf.pos = start;
    try {
      readEvent(pbf, end, event);
    } catch {
      // Sound by its checksum, yet no event: whoever wrote it wrote nonsense.
      nonsense += 1;
      return;
    }
    for (let index = 0; index < event.count; index += 1) {
      const tag = event.tags[index] ?? '';
      let name = names.get(tag);
      if (name === undefined) {
        name = prefix + tag;
        names.set(tag, name);
      }
      table.add(name, event.step, event.values[index] ?? Number.NaN, event.wallTime);
    }
  });
  for await (const chunk of source.stream()) splitter.push(chunk);
  const counts = splitter.end();
  return { ...counts, good: counts.good - nonsense, bad: counts.bad + nonsense };
}

function recordNotes({ bad, truncated }: RecordCounts): readonly LogNote[] {
  const notes: LogNote[] = [];
  if (bad > 0) notes.push({ code: 'bad-records', count: bad, at: null, what: '' });
  if (truncated) notes.push({ code: 'truncated', count: 1, at: null, what: '' });
  return notes;
}

/** The folder that all sources of a run lie in, themselves or below; empty for a file alone. */
function commonFolder(sources: readonly LogSource[]): string {
  const folders = sources.map(({ name }) => name.split('/').slice(0, -1));
  const first = folders[0] ?? [];
  const shared = first.findIndex((part, depth) => folders.some((parts) => parts[depth] !== part));
  return first.slice(0, shared < 0 ? first.length : shared).join('/');
}

function byTime(one: LogSource, other: LogSource): number {
  const difference = secondsIn(one.name) - secondsIn(other.name);
  return difference || (one.name < other.name ? -1 : 1);
}

function secondsIn(name: string): number {
  return Number(/\.tfevents\.(\d+)/.exec(name)?.[1] ?? 0);
}
