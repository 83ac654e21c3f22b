import { describe, expect, it, onTestFinished } from 'vitest';
import { openMachine } from '../../support/client-machines.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { mutableClientFiles } from '../../support/mutable-client-files.ts';
import { tryMutations } from '../../support/mutate-client-files.ts';

describe('damaged client files', () => {
  it('are refused by name and change nothing', { timeout: 240_000 }, async () => {
    const machine = openMachine(newDataFolder(), '2027-01-04T01:00:00.000Z');
    onTestFinished(() => machine.close());
    const { organisationId, originals } = await mutableClientFiles(machine);
    const { outcomes, failures } = await tryMutations(machine, originals, { count: 200, seed: 6, organisationId });
    expect(failures).toEqual([]);
    expect(outcomes.CLIENT_FILE_DAMAGED).toBeGreaterThan(20);
    expect(outcomes.PASSPHRASE_WRONG).toBeGreaterThan(20);
  });
});
