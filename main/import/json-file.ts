import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../app-error.ts';

/** The bytes of a file of at most `maxBytes`; its size is looked at before its content. Throws FILE_TOO_LARGE, FILE_UNREADABLE. */
export function readBytes(path: string, maxBytes: number): Uint8Array {
  try {
    const handle = openSync(path, 'r');
    try {
      if (fstatSync(handle).size > maxBytes) throw tooLarge(basename(path), maxBytes);
      return readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new AppError('FILE_UNREADABLE', { path, detail: code }, { cause: error });
  }
}

/** Text from bytes: UTF-8, or UTF-16 as some editors write it, with or without a mark. Throws FILE_TOO_LARGE, NOT_JSON. */
export function textOf(bytes: Uint8Array, fileName: string, maxBytes: number): string {
  if (bytes.byteLength > maxBytes) throw tooLarge(fileName, maxBytes);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('NOT_JSON', { fileName, detail: `not ${encoding.toUpperCase()} text` });
  }
}

/** Parses JSON text with or without a byte order mark. Throws NOT_JSON. */
export function parseJson(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new AppError('NOT_JSON', { fileName, detail: error instanceof Error ? error.message : '' });
  }
}

function tooLarge(fileName: string, maxBytes: number): AppError {
  return new AppError('FILE_TOO_LARGE', { fileName, maxMegabytes: maxBytes / 1_000_000 });
}
