import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../../main/app-error.ts';
import { diskSources } from '../../../main/import/training-logs/disk-sources.ts';
import { judgeRun } from '../../../main/import/training-logs/judge-run.ts';
import { readLogs } from '../../../main/import/training-logs/read-logs.ts';
import type { LogSource } from '../../../main/import/training-logs/types.ts';
import { createLogReading } from '../../../main/jobs/log-reading.ts';
import { defaultRunSettings as settings } from '../../../src/contract/run-records.ts';

const sources = diskSources(fileURLToPath(new URL('../../fixtures/training-runs/formats/mlflow', import.meta.url)));

function newReading(limits: Parameters<typeof createLogReading>[0] = {}) {
  const reading = createLogReading(limits);
  onTestFinished(() => reading.close());
  return reading;
}

/** A source that begins like a log and then says nothing any more. */
function silent(name: string, onRead: () => void = () => undefined): LogSource {
  async function* stream() {
    yield new TextEncoder().encode(`step,loss\n1,2\n2,1\n${' '.repeat(70_000)}`);
    onRead();
    await new Promise(() => undefined);
  }
  return { name, size: 100_000, stream };
}

describe('logs that are read in a worker', () => {
  it('are the runs and verdicts that are read here, one after the other as they come, telling how far it is', async () => {
    const told: string[] = [];
    const shares: number[] = [];
    const { runs, failures } = await newReading().read(sources, {
      settings,
      onRun: ({ name }) => told.push(name),
      onProgress: (_, share) => shares.push(share),
    });
    expect(failures).toEqual([]);
    const here = (await readLogs(sources)).runs.map((run) => ({ ...run, ...judgeRun(run, settings) }));
    expect(runs).toEqual(here);
    expect(told).toEqual(here.map(({ name }) => name));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1);
  });

  it('are given up at once when nobody waits any more; the next ones are read', async () => {
    const reading = newReading();
    const wanted = new AbortController();
    const begun = Promise.withResolvers<void>();
    const first = reading.read([silent('a.csv', () => begun.resolve())], { settings, signal: wanted.signal });
    const second = reading.read(sources, { settings });
    await begun.promise;
    wanted.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');
    expect((await second).runs).toHaveLength(2);
  });

  it('that make no progress are a failure of their own, the others are read', async () => {
    const { runs, failures } = await newReading({ stalled: 3_000 }).read([silent('a.csv'), ...sources], { settings });
    expect(runs).toHaveLength(2);
    expect(failures).toEqual([
      { fileName: 'a.csv', error: new AppError('LOG_UNREADABLE', { fileName: 'a.csv', detail: '> 3 s' }) },
    ]);
  });

  it('fail with what kept their bytes from being read', async () => {
    const gone: LogSource = {
      name: 'gone.csv',
      size: 1,
      // biome-ignore lint/correctness/useYield: it fails before its first bytes.
      async *stream() {
        throw new AppError('FILE_UNREADABLE', { path: 'gone.csv', detail: 'EACCES' });
      },
    };
    const { failures } = await newReading().read([gone], { settings });
    expect(failures.map(({ error }) => [error.code, error.params.detail])).toEqual([['FILE_UNREADABLE', 'EACCES']]);
  });

  it('are not waited for when the application closes', async () => {
    const reading = newReading();
    const waiting = reading.read([silent('a.csv')], { settings });
    reading.close();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await expect(reading.read(sources, { settings })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
