import { existsSync, readFileSync } from 'node:fs';
import { diskSources } from '../../main/import/training-logs/disk-sources.ts';
import { judgeRun } from '../../main/import/training-logs/judge-run.ts';
import { readLogs } from '../../main/import/training-logs/read-logs.ts';
import { defaultRunSettings } from '../../src/contract/run-records.ts';

/** Reads and judges the log of the first argument in this process and prints one JSON line: time in ms, most memory in MB, rows. */
const path = process.argv[2] ?? '';
const started = performance.now();
const { runs } = await readLogs(diskSources(path));
const read = performance.now();
const verdicts = runs.map((run) => judgeRun(run, defaultRunSettings).analysis.verdict);
const ended = performance.now();
const rows = runs.reduce((sum, run) => sum + run.rows, 0);
process.stdout.write(
  JSON.stringify({ readMs: read - started, judgeMs: ended - read, memoryMb: mostMemoryMb(), rows, verdicts }),
);

/** The most memory of this process in MB. On Linux from its own status: `maxRSS` there starts with what the parent had. */
function mostMemoryMb(): number {
  const status = '/proc/self/status';
  if (!existsSync(status)) return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
}
