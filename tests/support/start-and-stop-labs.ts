import { readdirSync } from 'node:fs';
import { createLabRuns } from '../../main/jobs/lab-runs.ts';
import { labPresetConfigs } from '../../src/content/lab-presets.ts';

/**
 * Starts and stops labs in every way there is, as a process of its own: prints how many threads and megabytes are left over
 * (threads: Linux only, else 0), and ends by itself only if nothing holds it.
 */
const rounds = 9;
const threads = () => (process.platform === 'linux' ? readdirSync('/proc/self/task').length : 0);
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);

const labs = createLabRuns();
const short = { ...labPresetConfigs.groks, modulus: 11, width: 16, steps: 30 };
const long = { ...short, steps: 100_000 };

async function round(index: number): Promise<void> {
  const done = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  const fail = (error: unknown) => {
    throw error;
  };
  labs.start(short, (progress) => progress.done && done.resolve(), fail);
  const lab = labs.start(long, () => told.resolve(), fail);
  await Promise.all([done.promise, told.promise]);
  if (index % 3 === 0) lab.pause();
  if (index % 3 === 1) lab.stop();
  // The first and the third kind are left to `close`.
  labs.close();
  lab.resume();
}

await round(0);
await rest(200);
const before = { threads: threads(), megabytes: megabytes() };
for (let index = 1; index < rounds; index += 1) await round(index);
for (let wait = 0; wait < 50 && threads() > before.threads; wait += 1) await rest(100);
console.log(
  JSON.stringify({ threads: threads() - before.threads, megabytes: megabytes() - before.megabytes, labs: 2 * rounds }),
);
