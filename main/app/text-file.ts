import { createHash } from 'node:crypto';

/** A finished text file on its way to the user, with the SHA-256 of its bytes in hexadecimal. */
export interface TextFile {
  readonly fileName: string;
  readonly text: string;
  readonly sha256: string;
}

/** Names a text and hashes it. */
export function textFile(fileName: string, text: string): TextFile {
  return { fileName, text, sha256: createHash('sha256').update(text).digest('hex') };
}
