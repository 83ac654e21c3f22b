import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDunwu } from '../../main/app/open-dunwu.ts';
import { checkMerge, type MergeCounts } from './check-merge.ts';

/**
 * Merges the answers of random assessors over a real database and counts: `node main/launcher.mjs tests/support/count-merges.ts
 * [count] [seed]`. Fails at the first merge that loses a voice, shows a conflict twice or decides otherwise than its rule.
 */
const [count = 2000, seed = 1] = process.argv.slice(2).map(Number);
const dataFolder = mkdtempSync(join(tmpdir(), 'dunwu-merges-'));
const app = openDunwu({ dataFolder, screenFolder: dataFolder, host: 'test' });
const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
const { id } = app.services.organisations.create({ name: 'Merges', ...none });
const totals: Record<keyof MergeCounts, number> = {
  people: 0,
  files: 0,
  voices: 0,
  conflicts: 0,
  byRule: 0,
  oneByOne: 0,
  voicesInHistory: 0,
};
try {
  for (let at = 0; at < count; at += 1) {
    const counts = await checkMerge(app.services, id, seed + at);
    for (const key of Object.keys(totals) as (keyof MergeCounts)[]) totals[key] += counts[key];
  }
  console.log(JSON.stringify({ merges: count, seed, ...totals }, null, 1));
} finally {
  app.close();
  rmSync(dataFolder, { recursive: true, force: true });
}
