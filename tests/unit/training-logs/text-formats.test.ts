import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { delimitedReader } from '../../../main/import/training-logs/delimited/delimited-reader.ts';
import { quotedCells } from '../../../main/import/training-logs/delimited/quoted-cells.ts';
import { huggingFaceReader, jsonReader } from '../../../main/import/training-logs/json/json-reader.ts';
import { readLogs } from '../../../main/import/training-logs/read-logs.ts';
import type { LoggedRun } from '../../../main/import/training-logs/types.ts';
import { toSeries } from '../../../src/domain/training-run/to-series.ts';
import type { RunSeries } from '../../../src/domain/training-run/types.ts';
import { labelledRuns, seriesOf } from '../../support/labelled-runs.ts';
import { largestDifference } from '../../support/series-difference.ts';
import { big5, sourceOf } from '../../support/write-training-logs.ts';

const formats = new URL('../../fixtures/training-runs/formats/', import.meta.url);
const labelled = labelledRuns();

describe('a log that another program wrote', () => {
  it.each([
    ['keras', 'keras/r3392f40d/training.csv', 'r3392f40d', 'epoch'],
    ['lightning', 'lightning/r46d7c411/metrics.csv', 'r46d7c411', 'step'],
    ['wandb', 'wandb/re3519bdd/history.jsonl', 're3519bdd', 'step'],
    ['huggingface', 'huggingface/r09ff5184/trainer_state.json', 'r09ff5184', 'step'],
  ])('has the values of its run: %s', async (format, path, id, unit) => {
    const bytes = gunzipSync(readFileSync(new URL(`${path}.gz`, formats)));
    const { runs } = await readLogs([sourceOf(path, bytes, 10_007)]);
    expect(runs.map((run) => [run.format, run.name, run.unit, run.notes])).toEqual([[format, id, unit, []]]);
    const [run] = runs;
    const full = labelled.find((one) => one.id === id);
    if (!run || !full) throw new Error(`No run ${id}`);
    const { time: _, ...series } = toSeries(run.table, run.roles).series;
    const original: RunSeries = seriesOf(full, labelled);
    const logged = Object.fromEntries(Object.entries(original).filter(([metric]) => metric in series));
    expect(Object.keys(series).length).toBeGreaterThanOrEqual(4);
    expect(largestDifference(series, logged)).toEqual({ metric: null, relative: 0 });
  });
});

/** A run as short text: `loss@0,2=1 NaN`; `@` only where not every row has a value. */
function told({ table, notes }: LoggedRun): string {
  const columns = table.columns.map(({ name, at, values }) => `${name}${at ? `@${at}` : ''}=${values.join(' ')}`);
  const found = notes.map(({ code, count, at, what }) => `(${[code, count, at ?? '', what].join(' ').trim()})`);
  return [...columns, ...found].join('; ');
}

const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? Buffer.from(text) : text);

async function table(text: string | Uint8Array, piece = 7): Promise<string> {
  const runs = await delimitedReader.read([sourceOf('x.csv', bytesOf(text), piece)]);
  return runs.map(told).join(' | ');
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const pieces: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['no line break at the end', 'step,loss\n0,1.5\n1,1e-3', 'step=0 1; loss=1.5 0.001'],
  ['a row cut in the middle', 'step,loss,acc\n0,1.5,0\n1,1,0\n2,0.', 'step=0 1; loss=1.5 1; acc=0 0; (truncated 1 2)'],
  [
    'not finite',
    'step,loss\n0,nan\n1,-inf\n2,Infinity\n3,NaN\n4,-Infinity\n',
    'step=0 1 2 3 4; loss=NaN -Infinity Infinity NaN -Infinity',
  ],
  ['not logged', 'step,loss,acc\n0,None,\n1,,null\n2,N/A,1\n3,4,-\n', 'step=0 1 2 3; loss@3=4; acc@2=1'],
  [
    'NaN for not logged',
    `step,val\n${[...Array(12).keys()].map((row) => `${row},${row % 3 ? 'nan' : row}`).join('\n')}\n`,
    'step=0 1 2 3 4 5 6 7 8 9 10 11; val@0,3,6,9=0 3 6 9',
  ],
  [
    'NaN to the end',
    `step,val\n${[...Array(9).keys()].map((row) => `${row},${row > 2 ? 'nan' : row}`).join('\n')}\n`,
    'step=0 1 2 3 4 5 6 7 8; val=0 1 2 NaN NaN NaN NaN NaN NaN',
  ],
  ['a decimal comma', 'step;loss;acc\n0;1,5;0\n1;0,25;1\n', 'step=0 1; loss=1.5 0.25; acc=0 1; (decimal-comma 1)'],
  ['a quoted decimal comma', '"step","loss"\n"0","1,5"\n"1","0,25"\n', 'step=0 1; loss=1.5 0.25; (decimal-comma 1)'],
  ['thousands', 'step,loss\n"1,000",1.5\n"12,000,000",1\n', 'step=1000 12000000; loss=1.5 1'],
  ['percent', 'step,acc\n1,97.5%\n2,98 %\n', 'step=1 2; acc=0.975 0.98; (percent 2  acc)'],
  ['tabs and Windows breaks', 'step\tloss\r\n0\t1\r\n1\t2\r\n', 'step=0 1; loss=1 2'],
  ['bars, spaces', 'step | loss\n0 | 1\n1 | 2\n', 'step=0 1; loss=1 2'],
  ['old Mac breaks', 'step,loss\r0,1\r1,2\r', 'step=0 1; loss=1 2'],
  ['comments', '# run 7\nstep,loss\n0,1\n# saved\n1,2\n', 'step=0 1; loss=1 2'],
  ['names in a comment', '# step,loss\n0,1\n1,2\n', 'step=0 1; loss=1 2'],
  ['no names', '0,1.5\n1,1.25\n2,1\n', '#1=0 1 2; #2=1.5 1.25 1'],
  ['one name less than cells', 'loss,acc\n1,0.5,0.25\n2,0.25,0.5\n', '#1=1 2; loss=0.5 0.25; acc=0.25 0.5'],
  ['names twice', 'step,loss,loss,\n0,1,2,3\n', 'step=0; loss=1; loss (2)=2; #4=3'],
  ['lines above the names', 'My log\ntoday\nstep,loss\n0,1\n1,2\n2,3\n', 'step=0 1 2; loss=1 2 3; (skipped-lines 2 1)'],
  ['what Excel is told', 'sep=;\nstep;loss\n0;1\n', 'step=0; loss=1'],
  ['names again', 'step,loss\n0,1\nstep,loss\n0,3\n', 'step=0 0; loss=1 3; (skipped-lines 1 3)'],
  [
    'other names later',
    'step,loss\n0,1\n1,2\nstep,val,loss\n1,9,3\n',
    'step=0 1 1; loss=1 2 3; val@2=9; (skipped-lines 1 4)',
  ],
  [
    'rows too short and too long',
    'step,loss,acc\n0,1\n1,2,3,4\n2,3,4,\n,5,6\n',
    'step@0,1=0 2; loss=1 3 5; acc@1,2=4 6; (bad-records 1 1)',
  ],
  [
    'quotes',
    'step,loss,note\n0,1,"a, ""b"""\n1,2,"two\nlines"\n2,3,plain\n',
    'step=0 1 2; loss=1 2 3; (text-columns 1  note)',
  ],
  [
    'a quote that is never closed',
    'step,loss,note\n0,1,"a\n1,2,b\n2,3,c\n',
    'step=0 1 2; loss=1 2 3; (text-columns 1  note)',
  ],
  ['text among numbers', 'step,loss\n0,1\n1,oops\n2,3\n', 'step=0 1 2; loss@0,2=1 3; (bad-records 1 1 loss)'],
  ['zeros that a crash left', 'step,loss\n0,1\n1,2\n\0\0\0\0', 'step=0 1; loss=1 2; (truncated 1 2)'],
  ['a mark', '\uFEFFstep,loss\n0,1\n', 'step=0; loss=1'],
  [
    'UTF-16',
    Buffer.concat([Buffer.of(0xff, 0xfe), utf16('step,訓練損失\n0,1\n')]),
    'step=0; 訓練損失=1; (other-encoding 1  UTF-16LE)',
  ],
  [
    'UTF-16, high byte first',
    Buffer.concat([Buffer.of(0xfe, 0xff), utf16('step,損失\n0,1\n').swap16()]),
    'step=0; 損失=1; (other-encoding 1  UTF-16BE)',
  ],
  ['Big5', big5('步數|訓練損失\n0|1\n1|2\n'), '步數=0 1; 訓練損失=1 2; (other-encoding 1  Big5)'],
  [
    'a chart of two runs',
    '"Step","a - loss","a - loss__MIN","b - loss","b - loss__MIN"\n"0","1","1","2","2"\n',
    'Step=0; loss=1 | Step=0; loss=2',
  ],
];

test.each(pieces)('a delimited text is read with %s, wherever its pieces are cut', async (_, text, expected) => {
  for (const piece of [1, 7, 100_000]) expect(await table(text, piece)).toBe(expected);
});

const word = fc.stringMatching(/^[a-z0-9 ,";\n]{0,6}$/);
test('quoted cells are those that csv-parse finds', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';'), (cells, delimiter) => {
      const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
      expect(quotedCells(row, delimiter)).toEqual(cells);
      expect(parse(row, { delimiter })).toEqual([cells]);
    }),
    { numRuns: 500 },
  );
});

async function json(text: string, name = 'x.jsonl', piece = 5): Promise<string> {
  return (await jsonReader.read([sourceOf(name, Buffer.from(text), piece)])).map(told).join(' | ');
}

test.each([
  [
    'NaN as Python writes it',
    '{"step":0,"loss":NaN}\n{"step":1,"loss":-Infinity,"s":"NaN is"}\n',
    'step=0 1; loss=NaN -Infinity; (text-columns 1  s)',
  ],
  ['NaN as a text', '{"step":0,"loss":"NaN"}\n{"step":1,"loss":"Infinity"}\n', 'step=0 1; loss=NaN Infinity'],
  ['objects within', '{"step":0,"val":{"loss":2,"h":{"_type":"histogram","n":3}}}\n', 'step=0; val/loss=2'],
  [
    'a damaged line and a cut one',
    '{"step":0,"loss":1}\n{"step":1,\nINFO saved\n{"step":2,"loss":3}\n{"st',
    'step=0 2; loss=1 3; (bad-records 1 2); (skipped-lines 1 3); (truncated 1 2)',
  ],
  [
    'an array',
    '[{"step":0,"loss":1},\n{"step":1,"loss":2,"t":"],{"}]',
    'step=0 1; loss=1 2; (text-columns 1  t)',
    'x.json',
  ],
  ['an array that is cut', '[{"step":0,"loss":1},{"step":1,"lo', 'step=0; loss=1; (truncated 1)', 'x.json'],
  ['lists by name', '{"loss":[2,1.5,NaN],"val_loss":[3,2]}', 'loss=2 1.5 NaN; val_loss@0,1=3 2', 'x.json'],
  ['records under a name', '{"a":{"b":1},"history":[{"step":0,"loss":1}]}', 'step=0; loss=1', 'x.json'],
])('JSON is read with %s', async (_, text, expected, name = 'x.jsonl') => {
  expect(await json(text, name)).toBe(expected);
});

test('of the checkpoints of one run only the last is read, which has all', async () => {
  const state = (steps: number) =>
    Buffer.from(
      JSON.stringify({ log_history: [...Array(steps).keys()].map((step) => ({ step, loss: 1 / (step + 1) })) }),
    );
  const files = [10, 30, 20].map((steps) => sourceOf(`out/checkpoint-${steps}/trainer_state.json`, state(steps)));
  expect(new Set(files.map(({ name }) => huggingFaceReader.groupOf?.(name, new Set()))).size).toBe(1);
  const runs = await huggingFaceReader.read(files);
  expect(runs.map(({ name, table: { rows } }) => [name, rows])).toEqual([['out', 30]]);
});

test.each([
  ['a line of 10 MB', 'x.jsonl', `{"a":"${'x'.repeat(10_000_000)}"}`, 'line > 1 MB'],
  ['a row of 10 MB', 'x.csv', `a,b\n1,${'2'.repeat(10_000_000)}`, 'line > 1 MB'],
  [
    'an object in an object 100,000 times',
    'x.jsonl',
    `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}\n`,
    'JSON: depth > 32',
  ],
  [
    'a list in a list five million times',
    'trainer_state.json',
    `{"log_history":[${'['.repeat(5_000_000)}`,
    'JSON: record > 1 MB',
  ],
  ['nothing but damage', 'x.jsonl', '{"a":\n{"b"\n', 'JSON'],
  ['bytes that are no text', 'x.csv', '\0\u0001\u0002\u0003\u0004\u0005\u0006', 'binary'],
])('%s is refused and said to be', async (_, fileName, text, detail) => {
  const { runs, failures } = await readLogs([sourceOf(fileName, Buffer.from(text))]);
  expect(runs).toEqual([]);
  expect(failures.map(({ error }) => [error.code, error.params])).toEqual([['LOG_UNREADABLE', { fileName, detail }]]);
});

test('names alone are no log', async () => {
  const { failures } = await readLogs([sourceOf('x.csv', Buffer.from('step,loss\n'))]);
  expect(failures.map(({ error }) => error.code)).toEqual(['LOG_NO_METRICS']);
});
