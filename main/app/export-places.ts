import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExportRecord } from '../../src/contract/report-records.ts';
import { AppError } from '../app-error.ts';
import type { LoggedExport } from '../db/repositories/exports.ts';
import { hashOf } from '../export/verified-file.ts';

/** Where exported files are put, and what became of them. */
export interface ExportPlaces {
  /**
   * Where a file of this name goes: over the one that Dunwu put there before. One that somebody changed since, or that Dunwu
   * never wrote, is left alone: the new one gets a number.
   * @param own hashes of all that the assessment had written to a path before.
   */
  pathFor(fileName: string, sha256: string, own: (path: string) => readonly string[]): Promise<string>;
  /** A line of the log as the screen shows it. */
  describe(logged: LoggedExport): Promise<ExportRecord>;
  /** The path of a file that is there. Throws AppError EXPORT_GONE. */
  find(logged: LoggedExport): string;
}

/** Where a host without a place of its own for documents puts exported files. */
export function exportFolderIn(dataFolder: string): string {
  return join(dataFolder, 'exports');
}

/**
 * Looks after exported files in `folder`, where new ones go, and in `others`, where earlier ones may be. A path from the log that
 * leads anywhere else is not even looked at: a database can come from a stranger.
 */
export function exportPlaces(folder: string, others: readonly string[] = []): ExportPlaces {
  const folders = new Set([folder, ...others]);
  const hashes = rememberedHashes();
  const isKnown = ({ path, format }: LoggedExport): boolean => {
    const extension = format === 'csv' ? 'zip' : format;
    return folders.has(dirname(path)) && path.endsWith(`.${extension}`);
  };
  return {
    async pathFor(fileName, sha256, own) {
      for (let number = 1; ; number += 1) {
        const path = join(folder, numbered(fileName, number));
        const there = await hashes(path);
        if (there === null || there === sha256 || own(path).includes(there)) return path;
      }
    },
    async describe(logged) {
      const { path, ...record } = logged;
      const there = isKnown(logged) ? await hashes(path) : null;
      const state = there === null ? 'moved' : there === record.sha256 ? 'kept' : 'changed';
      return { ...record, fileName: basename(path), state };
    },
    find(logged) {
      const there = isKnown(logged) && statSync(logged.path, { throwIfNoEntry: false })?.isFile();
      if (!there) throw new AppError('EXPORT_GONE', { fileName: basename(logged.path) });
      return logged.path;
    },
  };
}

function numbered(fileName: string, number: number): string {
  return number === 1 ? fileName : fileName.replace(/(\.[^.]+)$/, ` (${number})$1`);
}

/** The hash of a file, null where there is none; read again only when its size or time changed. What cannot be read has ''. */
function rememberedHashes(): (path: string) => Promise<string | null> {
  const known = new Map<string, { readonly stamp: string; readonly hash: string }>();
  return async (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return null;
    const stamp = `${found.size} ${found.mtimeMs} ${found.ino}`;
    const remembered = known.get(path);
    if (remembered?.stamp === stamp) return remembered.hash;
    const hash = await readFile(path).then(hashOf, () => '');
    known.set(path, { stamp, hash });
    return hash;
  };
}
