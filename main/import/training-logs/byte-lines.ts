import type { LogSource } from './types.ts';

/** Longest line that is kept, in characters; of a longer one only as much. */
const longestLine = 10_000;

/** Calls `onLine` for every line of a UTF-8 source, without its end. */
export async function eachLine(source: LogSource, onLine: (line: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let kept = '';
  for await (const chunk of source.stream()) {
    const lines = (kept + decoder.decode(chunk, { stream: true })).split('\n');
    kept = (lines.pop() ?? '').slice(0, longestLine);
    for (const line of lines) onLine(line.slice(0, longestLine));
  }
  kept += decoder.decode();
  if (kept !== '') onLine(kept);
}

/** The first 10,000 bytes of a small text file. */
export async function shortText(source: LogSource): Promise<string> {
  const bytes = await firstBytes(source, longestLine);
  return new TextDecoder().decode(bytes);
}

/** The first bytes of a source: fewer than `most` only where it ends. */
export async function firstBytes(source: LogSource, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.stream()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
