import { type Zippable, zipSync } from 'fflate';
import type { LocalDate } from '../../src/kernel/dates.ts';

/** A file inside a ZIP, by its path there. */
export type PackedFile = readonly [path: string, bytes: Uint8Array];

/** Packs files into a ZIP in their order, each dated that day at noon: the same files on the same day give the same bytes. */
export function packFiles(files: readonly PackedFile[], day: LocalDate): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // A ZIP holds local time without a zone: the parts of a local date come out the same everywhere.
  const mtime = new Date(Math.max(1980, year), month - 1, date, 12);
  const entries: Zippable = Object.fromEntries(files.map(([path, bytes]) => [path, [bytes, { mtime }]]));
  return Uint8Array.from(zipSync(entries));
}
