import { copyFileSync, renameSync, statSync } from 'node:fs';
import { type ClientCounts, clientFileMaxBytes } from '../../../src/contract/client-records.ts';
import { AppError } from '../../app-error.ts';
import { checkClientFile } from '../../db/check-client-file.ts';
import { type ClientFileFacts, openClientFile } from '../../db/client-file.ts';
import { countClient } from '../../db/count-client.ts';
import { checkRows } from './check-rows.ts';
import { decryptFile, isEncrypted } from './decrypt-file.ts';

/** A client file to be opened. */
export interface ReadClientOrder {
  readonly path: string;
  /** As the user knows it, for messages. */
  readonly fileName: string;
  readonly passphrase: string | null;
  /** Where the checked, unencrypted copy is put; it must not exist. */
  readonly plainPath: string;
  /** Whether `path` is a copy of Dunwu's own, which may be moved. */
  readonly own: boolean;
  readonly now: string;
}

/** A file that was opened and every row of which was checked. */
export interface ReadClient {
  readonly facts: ClientFileFacts;
  readonly counts: ClientCounts;
}

/**
 * Opens and checks a client file. Throws AppError PASSPHRASE_NEEDED, PASSPHRASE_WRONG, CLIENT_FILE_DAMAGED, CLIENT_FILE_NEWER,
 * CLIENT_FILE_UNFIT, FILE_TOO_LARGE.
 */
export async function readClientFile(order: ReadClientOrder): Promise<ReadClient> {
  const { path, fileName, passphrase, plainPath } = order;
  if (statSync(path).size > clientFileMaxBytes) {
    throw new AppError('FILE_TOO_LARGE', { fileName, maxMegabytes: clientFileMaxBytes / 1_000_000 });
  }
  if (await isEncrypted(path)) {
    if (passphrase === null) throw new AppError('PASSPHRASE_NEEDED', { fileName });
    await decryptFile(path, plainPath, passphrase, fileName);
  } else if (order.own) renameSync(path, plainPath);
  else copyFileSync(path, plainPath);
  const facts = checkClientFile(plainPath, fileName, new Date(order.now));
  const file = openClientFile(plainPath);
  try {
    checkRows(file, facts, fileName);
    return { facts, counts: countClient(file, facts.organisationId) };
  } finally {
    file.close();
  }
}
