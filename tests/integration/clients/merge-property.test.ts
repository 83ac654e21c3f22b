import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openMachine } from '../../support/client-machines.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { meetClients } from '../../support/meet-clients.ts';
import { seededRandom } from '../../support/random.ts';

const pairs = 20;

describe('two computers that work on one client', () => {
  it('lose nothing, count conflicts right, merge a file once, and agree in the end', { timeout: 240_000 }, async () => {
    const folder = newDataFolder();
    const a = openMachine(join(folder, 'a'), '2027-01-04T01:00:00.000Z');
    const b = openMachine(join(folder, 'b'), '2027-01-05T01:00:00.500Z');
    onTestFinished(() => {
      a.close();
      b.close();
    });
    let conflicts = 0;
    for (let pair = 1; pair <= pairs; pair += 1) {
      conflicts += (await meetClients(a, b, seededRandom(6_000 + pair))).conflicts;
    }
    expect(conflicts).toBeGreaterThan(3);
  });
});
