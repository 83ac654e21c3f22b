import { createHash } from 'node:crypto';
import { createReadStream, renameSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ClientCounts } from '../../../src/contract/client-records.ts';
import { AppError } from '../../app-error.ts';
import { checkClientFile } from '../../db/check-client-file.ts';
import { type ClientFileFacts, makeClientFile, openClientFile } from '../../db/client-file.ts';
import { readClientRows } from '../../db/client-rows.ts';
import { countClient } from '../../db/count-client.ts';
import { withAppErrors } from '../../db/sqlite-failure.ts';
import { decryptFile } from '../../import/client-file/decrypt-file.ts';
import { encryptFile } from './encrypt-file.ts';

/** What a client file is made from and where it goes. */
export interface ClientFileOrder {
  readonly databasePath: string;
  readonly facts: Parameters<typeof makeClientFile>[2];
  /** Null: not encrypted. */
  readonly passphrase: string | null;
  /** Where the finished file is written, under a name that is not yet its own. */
  readonly path: string;
  /** What may be written on the way; whoever asked removes them. */
  readonly plainPath: string;
  readonly checkPath: string;
}

/** A file that was read back and found to say what the database says. */
export interface WrittenClientFile {
  readonly facts: ClientFileFacts;
  readonly bytes: number;
  /** Of the finished file, in hexadecimal. */
  readonly sha256: string;
  readonly counts: ClientCounts;
  /** Versions of the rows in it. */
  readonly versions: readonly string[];
}

/**
 * Writes a client's file and proves it: it is decrypted again from the disk, opened read-only, checked, recounted, and each table's
 * rows compared by hash. Throws AppError EXPORT_DIFFERS, DISK_FULL, READ_ONLY.
 */
export async function writeClientFile(order: ClientFileOrder): Promise<WrittenClientFile> {
  const { path, plainPath, checkPath, passphrase } = order;
  const made = makeClientFile(plainPath, order.databasePath, order.facts);
  const plainHash = await hashOfFile(plainPath);
  if (passphrase === null) renameSync(plainPath, path);
  else await encryptFile(plainPath, path, passphrase);
  const finished = passphrase === null ? path : checkPath;
  if (passphrase !== null) await decryptFile(path, checkPath, passphrase, 'client');
  const readHash = await hashOfFile(finished);
  if (readHash !== plainHash) throw differs('file', plainHash, readHash);
  const facts = checkClientFile(finished, 'client', new Date(order.facts.exportedAt));
  if (JSON.stringify(facts) !== JSON.stringify(made)) throw differs('client_file', 'facts', 'other facts');
  const file = openClientFile(finished);
  try {
    const { organisationId } = facts;
    const counts = countClient(file, organisationId);
    const { versions } = readClientRows(file, organisationId);
    const sha256 = passphrase === null ? readHash : await hashOfFile(path);
    return { facts, bytes: withAppErrors(path, () => statSync(path).size), sha256, counts, versions: [...versions] };
  } finally {
    file.close();
  }
}

/** SHA-256 of a file on disk, in hexadecimal. */
export async function hashOfFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), digest);
  return digest.digest('hex');
}

function differs(where: string, expected: string, found: string): AppError {
  return new AppError('EXPORT_DIFFERS', { where, expected, found });
}
