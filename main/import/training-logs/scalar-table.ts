import type { LogColumn, LogNote, LogTable } from '../../../src/domain/training-run/types.ts';
import { type GrowingNumbers, growingNumbers } from './growing-numbers.ts';
import { orderedScalars, type Scalars } from './ordered-scalars.ts';

/** Names of the columns that a table of scalars has beside its tags. */
const stepName = 'step';
const timeName = 'wall_time';

/** Gathers scalars that are logged one by one, each with its step (TensorBoard, MLflow), into a table. */
export interface ScalarTable {
  readonly scalars: number;
  /** From here on another file, later than those before: steps that it logs again replace what stood at and after them. */
  nextFile(): void;
  /** `time` in seconds; NaN where it is not known. */
  add(tag: string, step: number, value: number, time: number): void;
  /** One row for every step, rising; what was not logged at a step is not there. Empty afterwards. */
  finish(): { readonly table: LogTable; readonly notes: readonly LogNote[] };
}

interface Track {
  readonly steps: GrowingNumbers;
  readonly values: GrowingNumbers;
  /** Where the values of each file start. */
  readonly files: number[];
  file: number;
}

export function scalarTable(): ScalarTable {
  const tracks = new Map<string, Track>();
  const times = newTrack();
  let file = 0;
  let scalars = 0;
  const push = (track: Track, step: number, value: number) => {
    if (track.file !== file) {
      track.file = file;
      track.files.push(track.steps.length);
    }
    track.steps.push(step);
    track.values.push(value);
  };
  let timeStep = Number.NaN;
  return {
    get scalars() {
      return scalars;
    },
    nextFile() {
      file += 1;
      timeStep = Number.NaN;
    },
    add(tag, step, value, time) {
      let track = tracks.get(tag);
      if (!track) {
        track = newTrack();
        tracks.set(tag, track);
      }
      push(track, step, value);
      scalars += 1;
      if (step === timeStep) return;
      timeStep = step;
      if (!Number.isNaN(time)) push(times, step, time);
    },
    finish() {
      const notes: LogNote[] = [];
      const ordered = new Map<string, Scalars>();
      let shared: Float64Array = new Float64Array(0);
      for (const [tag, track] of tracks) {
        const made = orderedScalars(track.steps.take(), track.values.take(), track.files);
        // Most tags are logged at the same steps: kept once, a long log takes half the memory.
        const { steps, values } = made.scalars;
        if (!same(steps, shared)) shared = steps;
        ordered.set(nameFor(tag), { steps: shared, values });
        notes.push(...made.notes.map((note) => ({ ...note, what: tag })));
      }
      tracks.clear();
      // The clock runs over the same steps again for every tag that is logged by itself: that says nothing of the run.
      const clock = orderedScalars(times.steps.take(), times.values.take(), times.files).scalars;
      return { table: tableOf(ordered, clock), notes: onceEach(notes) };
    },
  };
}

function newTrack(): Track {
  return { steps: growingNumbers(), values: growingNumbers(), files: [], file: 0 };
}

/** A tag that is called like one of the table's own columns keeps its values under another name. */
function nameFor(tag: string): string {
  return tag === stepName || tag === timeName ? `${tag} (logged)` : tag;
}

function tableOf(tags: ReadonlyMap<string, Scalars>, clock: Scalars): LogTable {
  const steps = unionOf([...tags.values()].map((one) => one.steps));
  const columns: LogColumn[] = [{ name: stepName, at: null, values: steps }];
  for (const [name, one] of tags) columns.push({ name, at: rowsOf(one.steps, steps), values: one.values });
  if (clock.steps.length > 0) columns.push({ name: timeName, at: rowsOf(clock.steps, steps), values: clock.values });
  return { rows: steps.length, columns };
}

/** All steps of several rising lists, rising, each once. Lists that are the same are the rule: they cost one comparison. */
function unionOf(lists: readonly Float64Array[]): Float64Array {
  let union = lists[0] ?? new Float64Array(0);
  for (const list of lists.slice(1)) {
    if (!same(list, union)) union = merged(union, list);
  }
  return union;
}

function merged(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(one.length + other.length);
  let length = 0;
  for (let a = 0, b = 0; a < one.length || b < other.length; length += 1) {
    const left = one[a] ?? Number.POSITIVE_INFINITY;
    const right = other[b] ?? Number.POSITIVE_INFINITY;
    all[length] = Math.min(left, right);
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return all.slice(0, length);
}

/** The rows in which steps stand; null where they are all rows. Steps without a row are none: every step is in the union. */
function rowsOf(steps: Float64Array, rows: Float64Array): Int32Array | null {
  if (steps.length === rows.length) return null;
  const at = new Int32Array(steps.length);
  for (let index = 0, row = 0; index < steps.length; index += 1) {
    const step = steps[index] ?? Number.NaN;
    while (row < rows.length && (rows[row] ?? Number.NaN) < step) row += 1;
    at[index] = row;
  }
  return at;
}

function same(one: Float64Array, other: Float64Array): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

/** A resumed run is resumed in every tag: one note of each kind, with the largest count. */
function onceEach(notes: readonly LogNote[]): readonly LogNote[] {
  const byCode = new Map<string, LogNote>();
  for (const note of notes) {
    const known = byCode.get(note.code);
    if (!known || known.count < note.count) byCode.set(note.code, note);
  }
  return [...byCode.values()];
}
