import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { logMaxBytes } from '../../../src/contract/run-records.ts';
import { AppError } from '../../app-error.ts';
import type { LogSource } from './types.ts';

/** A packed log may grow to this many bytes whatever its ratio, and beyond that to so many times its size. */
const alwaysUnpacked = 32_000_000;
const mostInflation = 100;

/** What is to be known while a source is read. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Bytes of the disk since the last call. */
  readonly onBytes?: (bytes: number) => void;
}

/** The name of a source as readers get it: without `.gz`. */
export function unpackedName(name: string): string {
  return name.replace(/\.gz$/i, '');
}

/**
 * A source as readers get it: `.gz` is unpacked and its ending gone from the name. Its stream ends with the signal's reason when
 * that aborts, with FILE_TOO_LARGE past `logMaxBytes` or where little unpacks to very much, with LOG_UNREADABLE where it
 * cannot be unpacked.
 */
export function unpackedSource(source: LogSource, { signal, onBytes }: Watch = {}): LogSource {
  const packed = /\.gz$/i.test(source.name);
  const fileName = source.name;
  async function* raw(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.stream()) {
      signal?.throwIfAborted();
      onBytes?.(chunk.length);
      yield chunk;
    }
  }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const most = Math.min(logMaxBytes, Math.max(alwaysUnpacked, source.size * mostInflation));
    let length = 0;
    for await (const chunk of packed ? gunzipped(raw(), fileName) : raw()) {
      length += chunk.length;
      if (length > (packed ? most : logMaxBytes)) {
        throw new AppError('FILE_TOO_LARGE', {
          fileName,
          maxMegabytes: Math.round((packed ? most : logMaxBytes) / 1e6),
        });
      }
      yield chunk;
    }
  }
  return { name: unpackedName(source.name), size: source.size, stream: bytes };
}

async function* gunzipped(packed: AsyncGenerator<Uint8Array>, fileName: string): AsyncGenerator<Uint8Array> {
  const input = Readable.from(packed, { objectMode: false });
  const output = createGunzip({ chunkSize: 1 << 18 });
  input.on('error', (error) => output.destroy(error));
  input.pipe(output);
  try {
    for await (const chunk of output) yield chunk as Uint8Array;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('Z_')) throw error;
    throw new AppError('LOG_UNREADABLE', { fileName, detail: `gzip: ${code}` }, { cause: error });
  } finally {
    input.destroy();
    output.destroy();
  }
}
