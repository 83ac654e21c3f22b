import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { Decrypter } from 'age-encryption';
import { clientFileMaxBytes } from '../../../src/contract/client-records.ts';
import { AppError } from '../../app-error.ts';

const ageHeader = 'age-encryption.org/v1\n';

/** Whether a file begins as age files do. */
export async function isEncrypted(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(ageHeader.length);
    await file.read(head);
    return head.toString('latin1') === ageHeader;
  } finally {
    await file.close();
  }
}

/**
 * Writes what an age file holds to `to`, which must not exist. The header says whether the passphrase fits, every piece of the
 * body whether it is whole: AppError PASSPHRASE_WRONG for the first, CLIENT_FILE_DAMAGED for the second, FILE_TOO_LARGE for what
 * grows beyond what is read.
 */
export async function decryptFile(from: string, to: string, passphrase: string, fileName: string): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const encrypted = createReadStream(from, { highWaterMark: 1 << 20 });
  let plain: ReadableStream<Uint8Array>;
  try {
    plain = await decrypter.decrypt(Readable.toWeb(encrypted) as unknown as ReadableStream<Uint8Array>);
  } catch (error) {
    encrypted.destroy();
    if (isOfSystem(error)) throw error;
    throw new AppError('PASSPHRASE_WRONG', { fileName }, { cause: error });
  }
  try {
    await pipeline(
      Readable.fromWeb(plain as unknown as NodeStream),
      bounded(fileName),
      createWriteStream(to, { flags: 'wx' }),
    );
  } catch (error) {
    if (error instanceof AppError || isOfSystem(error)) throw error;
    throw new AppError('CLIENT_FILE_DAMAGED', { fileName, detail: 'age' }, { cause: error });
  }
}

function bounded(fileName: string): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.byteLength;
      const tooMuch = bytes > clientFileMaxBytes;
      const limit = { fileName, maxMegabytes: clientFileMaxBytes / 1_000_000 };
      done(tooMuch ? new AppError('FILE_TOO_LARGE', limit) : null, chunk);
    },
  });
}

/** A full or broken disk is no fault of the file. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
