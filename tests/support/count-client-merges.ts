import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMachine } from './client-machines.ts';
import { meetClients } from './meet-clients.ts';
import { seededRandom } from './random.ts';

/** Merges random pairs of one client: `node main/launcher.mjs tests/support/count-client-merges.ts [count] [seed]`. */
const [count = 1_000, seed = 1] = process.argv.slice(2).map(Number);
const perPair = 50;
const totals = { pairs: 0, conflicts: 0, operations: 0, failed: 0 };
while (totals.pairs < count) {
  const folder = mkdtempSync(join(tmpdir(), 'dunwu-merges-'));
  const a = openMachine(join(folder, 'a'), '2027-01-04T01:00:00.000Z');
  const b = openMachine(join(folder, 'b'), '2027-01-05T01:00:00.500Z');
  for (let left = perPair; left > 0 && totals.pairs < count; left -= 1) {
    totals.pairs += 1;
    try {
      const { conflicts, operations } = await meetClients(a, b, seededRandom(seed * 1_000_003 + totals.pairs));
      totals.conflicts += conflicts;
      totals.operations += operations;
    } catch (error) {
      totals.failed += 1;
      if (totals.failed <= 10)
        console.error(`pair ${totals.pairs}: ${error instanceof Error ? (error.stack ?? error) : error}`);
    }
  }
  a.close();
  b.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify({ seed, ...totals }));
process.exitCode = totals.failed > 0 ? 1 : 0;
