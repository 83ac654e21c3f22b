import { mutatedLogs, outcomeOf } from './mutate-logs.ts';

/**
 * Reads damaged logs and counts what becomes of them: `node main/launcher.mjs tests/support/count-mutated-logs.ts [count] [seed]`.
 * Fails when one is a bug or takes the processor for more than two seconds.
 */
const [count = 20_000, seed = 1] = process.argv.slice(2).map(Number);
const slowAfter = 2_000;
const counts = new Map<string, number>();
const slowest = { milliseconds: 0, what: '' };
let failed = 0;

const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
for (const log of mutatedLogs(count, seed)) {
  const { what, milliseconds } = await outcomeOf(log);
  const about = `${log.style} (${log.mutation})`;
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, what: about });
  const isBad = what.startsWith('bug') || milliseconds > slowAfter;
  add(isBad ? 'failed' : what);
  if (isBad) {
    failed += 1;
    if (failed <= 40) console.error(`${about}: ${what}, ${Math.round(milliseconds)} ms`);
  }
}
console.log(
  JSON.stringify({ inputs: count, seed, outcomes: Object.fromEntries([...counts].sort()), slowest }, null, 1),
);
process.exitCode = failed > 0 ? 1 : 0;
