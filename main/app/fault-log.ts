import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The log is put aside (one older one is kept) when it has grown past this, in bytes. */
const maxBytes = 1_000_000;

/** Where faults of the program are noted, once each, with their stack. It stays on this machine. */
export interface FaultLog {
  note(where: string, error: unknown): void;
}

/** Opens the log in a data folder. A log that cannot be written never stops the work. */
export function createFaultLog(dataFolder: string, clock: () => Date): FaultLog {
  const path = join(dataFolder, 'dunwu.log');
  const noted = new WeakSet<object>();
  return {
    note(where, error) {
      if (typeof error === 'object' && error !== null) {
        if (noted.has(error)) return;
        noted.add(error);
      }
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      try {
        if (existsSync(path) && statSync(path).size > maxBytes) renameSync(path, join(dataFolder, 'dunwu.old.log'));
        appendFileSync(path, `${clock().toISOString()} ${where}\n${text}\n\n`);
      } catch {
        console.error(text);
      }
    },
  };
}
