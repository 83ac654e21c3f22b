import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLogs } from '../../../main/import/training-logs/read-logs.ts';
import { toSeries } from '../../../src/domain/training-run/to-series.ts';
import { sourceOf } from '../../support/write-training-logs.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = bytes(
  `step,train_loss,val_loss\n${Array.from({ length: 30 }, (_, step) => `${step},${2 / (step + 1)},3\n`).join('')}`,
);
const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);

async function read(files: Readonly<Record<string, Uint8Array>>) {
  const { runs, failures } = await readLogs(Object.entries(files).map(([name, content]) => sourceOf(name, content)));
  return {
    runs: runs.map(({ sourceName }) => sourceName),
    failures: failures.map(({ fileName, error }) => [fileName, error.code]),
  };
}

describe('a folder', () => {
  it('is many runs; what is no log in it is left out in silence', async () => {
    const files = {
      'x/a/log.csv': csv,
      'x/b/log.csv.gz': gzipSync(csv),
      'x/model.png': picture,
      'x/readme.md': bytes('# Hi'),
    };
    expect(await read(files)).toEqual({ runs: ['x/a/log.csv', 'x/b/log.csv'], failures: [] });
  });

  it('without any log is one failure, of the folder', async () => {
    const files = { 'x/model.png': picture, 'x/readme.md': bytes('# Hi') };
    expect(await read(files)).toEqual({ runs: [], failures: [['x', 'LOG_NO_METRICS']] });
  });

  it('of MLflow with a run that was logged without steps counts its values', async () => {
    const lines = [0.5, 0.4, 0.3].map((loss, index) => `${1_700_000_000_000 + index * 1000} ${loss} 0\n`).join('');
    const root = 'mlruns/0/0123456789abcdef0123456789abcdef';
    const files = {
      [`${root}/meta.yaml`]: "run_name: 'quiet-owl'\n",
      [`${root}/metrics/loss`]: lines,
      [`${root}/params/wd`]: '0.1',
    };
    const { runs } = await readLogs(Object.entries(files).map(([name, text]) => sourceOf(name, bytes(text))));
    expect(runs.map(({ name, hints }) => [name, hints.weightDecay])).toEqual([['quiet-owl', 0.1]]);
    const { series } = toSeries(runs[0]?.table ?? { rows: 0, columns: [] }, runs[0]?.roles ?? {});
    expect([...(series.trainLoss?.steps ?? [])]).toEqual([0, 1, 2]);
    expect([...(series.time?.values ?? [])]).toEqual([1_700_000_000, 1_700_000_001, 1_700_000_002]);
  });
});

describe('a single file', () => {
  it('that is no log fails, beside one that is', async () => {
    expect(await read({ 'a.csv': csv, 'b.png': picture })).toEqual({
      runs: ['a.csv'],
      failures: [['b.png', 'LOG_UNREADABLE']],
    });
  });

  it('that is a bomb is refused before it is unpacked, a broken packing told', async () => {
    const bomb = gzipSync(Buffer.alloc(33_000_000, '1,2,3\n'));
    const found = await read({ 'bomb.csv.gz': bomb, 'cut.csv.gz': gzipSync(csv).subarray(0, 60) });
    found.failures.sort();
    expect(found).toEqual({
      runs: [],
      failures: [
        ['bomb.csv.gz', 'FILE_TOO_LARGE'],
        ['cut.csv.gz', 'LOG_UNREADABLE'],
      ],
    });
  });

  it('stops being read when nobody waits for it any more', async () => {
    const wanted = new AbortController();
    const reading = readLogs([sourceOf('a.csv', csv, 10)], {
      signal: wanted.signal,
      onProgress: () => wanted.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});
