import { Encrypter } from 'age-encryption';
import type { Dunwu } from '../../main/app/open-dunwu.ts';
import { exportedFile } from './client-machines.ts';
import { fullClient } from './full-client.ts';

/** A client and its files to be damaged: plain, and encrypted with the least work, so that thousands can be tried. */
export async function mutableClientFiles(machine: Dunwu) {
  const organisationId = fullClient(machine);
  const plain = new Uint8Array(await (await exportedFile(machine, organisationId)).arrayBuffer());
  const encrypter = new Encrypter();
  encrypter.setPassphrase('pass');
  encrypter.setScryptWorkFactor(4);
  const encrypted = await encrypter.encrypt(plain);
  const originals = [
    { bytes: plain, passphrase: null },
    { bytes: encrypted, passphrase: 'pass' },
  ];
  return { organisationId, originals };
}
