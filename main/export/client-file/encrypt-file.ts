import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { Encrypter } from 'age-encryption';

/**
 * Base-2 logarithm of scrypt's cost N (r 8, p 1): 128 MB and some 0.4 s for each guess at the passphrase. The least that OWASP's
 * Password Storage Cheat Sheet names (N = 2^17); age's own tool takes 18, and opens this one all the same.
 */
export const scryptWorkFactor = 17;
const pieceBytes = 1 << 20;

/** Writes the age file of `from` with a passphrase to `to`, which must not exist, and waits until it is on disk. */
export async function encryptFile(from: string, to: string, passphrase: string): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(scryptWorkFactor);
  const encrypted = await encrypter.encrypt(streamOf(from));
  await pipeline(
    Readable.fromWeb(encrypted as unknown as NodeStream),
    createWriteStream(to, { flags: 'wx', flush: true }),
  );
}

/** A file as a stream of the web, in large pieces. */
export function streamOf(path: string): ReadableStream<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: pieceBytes });
  return Readable.toWeb(stream) as unknown as ReadableStream<Uint8Array>;
}
