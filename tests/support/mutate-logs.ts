import { judgeRun } from '../../main/import/training-logs/judge-run.ts';
import { readLogs } from '../../main/import/training-logs/read-logs.ts';
import { defaultRunSettings, runAnalysis } from '../../src/contract/run-records.ts';
import { labelledRuns, seriesOf } from './labelled-runs.ts';
import { seededRandom } from './random.ts';
import { type RunRows, rowsOfSeries, sourceOf, type WrittenLog, writeAllLogs } from './write-training-logs.ts';

interface LogFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A log that was damaged on purpose. */
export interface MutatedLog {
  readonly style: string;
  readonly mutation: string;
  readonly files: readonly LogFile[];
}

/** What became of it: what it is about, and the time of the processor in ms. */
export interface Outcome {
  /** `read`, `nothing` (an empty folder is no failure), a code of a failure, or `bug: …`. */
  readonly what: string;
  readonly milliseconds: number;
}

type Random = () => number;
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (content: string): Uint8Array => Buffer.from(content, 'latin1');
const below = (random: Random, end: number) => Math.floor(random() * end);
const pick = <T>(random: Random, all: readonly T[]): T => all[below(random, all.length)] as T;

const oddNumbers = [
  '1e308',
  '-1e308',
  '1e400',
  '5e-324',
  'NaN',
  '-Infinity',
  '1e',
  '0x1F',
  '9007199254740993',
  '1,5',
  '--1',
  '٣',
];
const oddValues = ['null', 'true', '"a"', '[1,2]', '{"a":1}', '', '""', 'None', '=1+1', '\0', '\uFFFD', "'", '"'];

/** Replaces some of the numbers of a text, or of its bytes where it is none. */
const replaceNumbers =
  (values: readonly string[]): Mutation =>
  (bytes, random) => {
    const share = random() * random();
    return bytesOf(
      text(bytes).replace(/-?\d+(\.\d+)?/g, (number) => (random() < share ? pick(random, values) : number)),
    );
  };

const shuffleLines: Mutation = (bytes, random) => {
  const lines = text(bytes).split('\n');
  for (let swaps = below(random, lines.length * 2); swaps > 0; swaps -= 1) {
    const [one, other] = [below(random, lines.length), below(random, lines.length)];
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  }
  return bytesOf(lines.join('\n'));
};

const flipBits: Mutation = (bytes, random) => {
  const flipped = Uint8Array.from(bytes);
  for (let flips = 1 + below(random, 20); flips > 0; flips -= 1) {
    const at = below(random, bytes.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8));
  }
  return flipped;
};

/** Puts something at a place of its own. */
const insert =
  (made: (random: Random) => string | Uint8Array): Mutation =>
  (bytes, random) => {
    const at = random() < 0.2 ? 0 : below(random, bytes.length + 1);
    const put = made(random);
    return Buffer.concat([bytes.subarray(0, at), typeof put === 'string' ? bytesOf(put) : put, bytes.subarray(at)]);
  };

const cutOut: Mutation = (bytes, random) => {
  const from = below(random, bytes.length);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + below(random, bytes.length - from))]);
};

const mutations: Readonly<Record<string, Mutation>> = {
  truncated: (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  'bits flipped': flipBits,
  'lines shuffled': shuffleLines,
  'odd numbers': replaceNumbers(oddNumbers),
  'wrong types': replaceNumbers(oddValues),
  'part cut out': cutOut,
  'part twice': (bytes, random) => {
    const from = below(random, bytes.length);
    return Buffer.concat([bytes, bytes.subarray(from, from + below(random, bytes.length - from))]);
  },
  noise: insert((random) => Uint8Array.from({ length: 1 + below(random, 3000) }, () => random() * 256)),
  zeros: insert((random) => new Uint8Array(1 + below(random, 5000))),
  'deep JSON': insert((random) =>
    pick(random, ['[', '{"a":', '[[1],', '{"log_history":[']).repeat(1 + below(random, 60_000)),
  ),
  'many names': insert((random) =>
    Array.from({ length: 1 + below(random, 5000) }, (_, index) => `"c${index}"`).join(
      pick(random, [',', ':', '\t', ';']),
    ),
  ),
  'other line ends': (bytes, random) =>
    bytesOf(text(bytes).replaceAll('\n', pick(random, ['\r', '\r\n', '\n\n', '\u0085', ' ']))),
  'other delimiters': (bytes, random) =>
    bytesOf(text(bytes).replaceAll(',', pick(random, [';', '\t', '|', ' ', ',,', '","', '::']))),
};

const longLine: Mutation = insert((random) =>
  pick(random, ['1', 'x', ',', '"', '{', '[', ' ', '1,', '"a",', '\\', '-', '\0']).repeat(10_000_000),
);
const endings = ['csv', 'tsv', 'json', 'jsonl', 'txt', 'log', 'gz', 'tfevents.1', 'png', ''];

/**
 * Damaged logs of every format, the same ones for a seed: each a run of 40 rows with one to three mutations on one of its files, some
 * with another ending of the name. Every `longEvery`th has a line of 10 MB.
 */
export function* mutatedLogs(count: number, seed: number, longEvery = 250): Generator<MutatedLog, void, void> {
  const random = seededRandom(seed);
  const logs = writeAllLogs(shortRun());
  for (let index = 0; index < count; index += 1) {
    const log = logs[index % logs.length] as WrittenLog;
    const chosen = below(random, log.files.length);
    const isLong = index % longEvery === longEvery - 1;
    const names = isLong
      ? ['line of 10 MB']
      : Array.from({ length: 1 + below(random, 3) }, () => pick(random, Object.keys(mutations)));
    const renamed = random() < 0.15 ? pick(random, endings) : null;
    const files = log.files.map((file, place) => {
      if (place !== chosen) return file;
      let { bytes } = file;
      for (const name of names) bytes = bytes.length === 0 ? bytes : (mutations[name] ?? longLine)(bytes, random);
      return { name: renamed === null ? file.name : file.name.replace(/\.[^./]*$/, `.${renamed}`), bytes };
    });
    yield { style: log.style, mutation: [...names, ...(renamed === null ? [] : ['renamed'])].join(' + '), files };
  }
}

/** A run that groks, in forty rows. */
function shortRun(): RunRows {
  const runs = labelledRuns();
  const run = runs.find(({ id }) => id === 'r49cc9b1e');
  if (!run) throw new Error('The run is gone');
  const rows = rowsOfSeries(seriesOf(run, runs));
  return rows.filter((_, row) => row % Math.ceil(rows.length / 40) === 0);
}

/** Reads and judges a damaged log as the product does; never throws. */
export async function outcomeOf({ files }: MutatedLog): Promise<Outcome> {
  const before = process.cpuUsage();
  const what = await read(files).catch((error: unknown) => `bug: ${describe(error)}`);
  const { user, system } = process.cpuUsage(before);
  return { what, milliseconds: (user + system) / 1000 };
}

async function read(files: readonly LogFile[]): Promise<string> {
  const { runs, failures } = await readLogs(files.map(({ name, bytes }) => sourceOf(name, bytes)));
  for (const run of runs) runAnalysis.parse(judgeRun(run, defaultRunSettings).analysis);
  for (const { error } of failures) {
    // A failure that wraps an error of the program itself is a bug that was caught.
    if (error.cause instanceof TypeError || error.cause instanceof RangeError) return `bug: ${describe(error.cause)}`;
  }
  if (runs.length > 0) return 'read';
  return failures[0]?.error.code ?? 'nothing';
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ') : String(error);
}
