import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decryptFile } from '../../../main/import/client-file/decrypt-file.ts';
import { hasAge, runAge } from '../../support/age-tool.ts';
import { clientWorkHere, exportedFile, importedFile } from '../../support/client-machines.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { fullClient } from '../../support/full-client.ts';
import { openApp, someDay } from '../../support/open-app.ts';

const open = () => openApp(newDataFolder(), () => someDay, undefined, { makeClientWork: () => clientWorkHere });
const passphrase = 'correct horse 頓悟';

describe('the age tool', () => {
  it('opens what Dunwu encrypted, and Dunwu opens what it encrypted', { timeout: 240_000 }, async ({ skip }) => {
    if (!hasAge()) skip('did not run: the age tool is not on this machine');
    const [here, there] = [open(), open()];
    const organisationId = fullClient(here);
    const folder = newDataFolder();
    const [ours, plain, theirs] = ['ours.dunwu', 'plain.db', 'theirs.dunwu'].map((name) => join(folder, name));
    if (!ours || !plain || !theirs) return;
    const file = await exportedFile(here, organisationId, passphrase);
    writeFileSync(ours, new Uint8Array(await file.arrayBuffer()));
    expect(await runAge(['-d', '-o', plain, ours], passphrase)).toBe(0);
    expect(readFileSync(plain).subarray(0, 15).toString()).toBe('SQLite format 3');
    expect(await runAge(['-p', '-o', theirs, plain], passphrase)).toBe(0);
    const { preview } = await importedFile(there, new File([readFileSync(theirs)], 'theirs.dunwu'), {}, passphrase);
    expect(preview).toMatchObject({ isNew: true, conflicts: [] });
    expect(there.services.organisations.list().map(({ id }) => id)).toEqual([organisationId]);
  });

  it('wrote a file once that is still opened', async () => {
    const golden = join(import.meta.dirname, '..', '..', 'fixtures', 'client-files', 'made-by-age.age');
    const to = join(newDataFolder(), 'plain.txt');
    await decryptFile(golden, to, 'golden passphrase', 'golden');
    expect(readFileSync(to, 'utf8')).toBe('Written by age itself: 頓悟\n');
  });
});
