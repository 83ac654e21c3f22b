import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMachine } from './client-machines.ts';
import { mutableClientFiles } from './mutable-client-files.ts';
import { tryMutations } from './mutate-client-files.ts';

/** Opens damaged client files: `node main/launcher.mjs tests/support/count-mutated-client-files.ts [count] [seed]`. */
const [count = 5_000, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'dunwu-mutated-'));
const machine = openMachine(folder, '2027-01-04T01:00:00.000Z');
try {
  const { organisationId, originals } = await mutableClientFiles(machine);
  const { outcomes, failures } = await tryMutations(machine, originals, { count, seed, organisationId });
  for (const failure of failures.slice(0, 20)) console.error(failure);
  console.log(JSON.stringify({ files: count, seed, outcomes, failed: failures.length }));
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  machine.close();
  rmSync(folder, { recursive: true, force: true });
}
