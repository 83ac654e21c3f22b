import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { found } from '../found.ts';
import type { ClientFolder } from './client-folder.ts';

/** A file that waits to be downloaded. */
export interface WaitingFile {
  readonly fileName: string;
  readonly bytes: number;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Files that are there for one download: gone once they were taken whole, or after an hour. */
export interface TakenOnce {
  keep(id: string, file: { readonly path: string; readonly fileName: string; readonly organisationId: string }): void;
  /** Throws AppError NOT_FOUND. */
  take(id: string): WaitingFile;
  forget(organisationId: string): void;
  close(): void;
}

/** How long anything of a client waits in the data folder, in ms. */
export const longestWait = 3_600_000;

/** Keeps finished client files for their download. */
export function takenOnce(folder: ClientFolder): TakenOnce {
  const files = new Map<string, Parameters<TakenOnce['keep']>[1] & { readonly timer: NodeJS.Timeout }>();
  const drop = (id: string) => {
    const file = files.get(id);
    if (!file) return;
    clearTimeout(file.timer);
    files.delete(id);
    folder.remove(file.path);
  };
  return {
    keep: (id, file) => void files.set(id, { ...file, timer: setTimeout(() => drop(id), longestWait).unref() }),
    take(id) {
      const { path, fileName } = found(files.get(id), 'client file');
      const stream = createReadStream(path);
      let whole = false;
      stream.once('end', () => {
        whole = true;
      });
      stream.once('close', () => {
        if (whole) drop(id);
      });
      const body = Readable.toWeb(stream) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>;
      return { fileName, bytes: statSync(path).size, body };
    },
    forget(organisationId) {
      for (const [id, file] of files) if (file.organisationId === organisationId) drop(id);
    },
    close() {
      for (const id of [...files.keys()]) drop(id);
    },
  };
}
