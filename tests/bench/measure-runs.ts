import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { BenchRuns } from '../../src/contract/bench-runs.ts';
import { percentiles, round } from './durations.ts';
import { millionRows, writeMillionRows } from './million-rows.ts';

const rounds = 5;

const readLine = z.object({ readMs: z.number(), judgeMs: z.number(), memoryMb: z.number(), rows: z.number() });
const pandasLine = z.object({ version: z.string(), readMs: z.number(), rollingMs: z.number() });

const pandasScript = `
import json, sys, time
import pandas
t = time.perf_counter()
log = pandas.read_csv(sys.argv[1])
read = time.perf_counter()
for name in ["train_loss", "val_loss", "train_acc", "val_acc", "weight_norm"]:
    log[name].rolling(5, min_periods=1, center=True).median()
end = time.perf_counter()
print(json.dumps({"version": pandas.__version__, "readMs": (read - t) * 1e3, "rollingMs": (end - read) * 1e3}))
`;

/** Reads a log of 1,000,000 rows in processes of their own, in turn with pandas; the middle of five rounds each. */
export function measureRuns(folder: string): BenchRuns['csv'] {
  const file = join(folder, millionRows);
  writeMillionRows(file);
  const python = ['python3', '/usr/bin/python3'].find(hasPandas) ?? null;
  const own: z.infer<typeof readLine>[] = [];
  const others: z.infer<typeof pandasLine>[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    own.push(readLine.parse(JSON.parse(readLogProcess(file))));
    if (python)
      others.push(pandasLine.parse(JSON.parse(execFileSync(python, ['-c', pandasScript, file], { encoding: 'utf8' }))));
  }
  const middle = (values: readonly number[]) => percentiles([...values]).p50;
  const readAndJudgeMs = middle(own.map(({ readMs, judgeMs }) => readMs + judgeMs));
  const readMs = middle(others.map((one) => one.readMs));
  const rollingMs = middle(others.map((one) => one.rollingMs));
  const [first] = others;
  return {
    megabytes: round(statSync(file).size / 1e6),
    readAndJudgeMs: round(readAndJudgeMs),
    judgeMs: round(middle(own.map(({ judgeMs }) => judgeMs))),
    memoryMb: round(Math.max(...own.map(({ memoryMb }) => memoryMb))),
    pandas: first ? { version: first.version, readMs: round(readMs), rollingMs: round(rollingMs) } : null,
    pandasReadRatio: first ? round(readMs / readAndJudgeMs) : null,
    pandasAllRatio: first ? round((readMs + rollingMs) / readAndJudgeMs) : null,
  };
}

/** Reads and judges a log in a process of its own: what `read-log.ts` prints. */
export function readLogProcess(file: string): string {
  return execFileSync(process.execPath, [join(import.meta.dirname, 'read-log.ts'), file], { encoding: 'utf8' });
}

function hasPandas(python: string): boolean {
  return spawnSync(python, ['-c', 'import pandas'], { stdio: 'ignore' }).status === 0;
}
