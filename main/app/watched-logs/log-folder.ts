import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withAppErrors } from '../../db/sqlite-failure.ts';

/** How a host comes to the folder whose logs are watched; a path never comes from the screen. */
export interface LogFolder {
  /** Whether the user is asked for it. */
  readonly canChoose: boolean;
  /** What it is where nobody is asked; null: the user is. */
  readonly offered: string | null;
  /** The folder in full; null when the user thought better of it. Rejects with AppError. */
  ask(): Promise<string | null>;
}

/** The one folder of a host that cannot ask: `training-logs` in the data folder, or the one it was started with. */
export function fixedLogFolder(dataFolder: string, started?: string): LogFolder {
  const path = started ?? join(dataFolder, 'training-logs');
  return {
    canChoose: false,
    offered: path,
    async ask() {
      if (started === undefined) withAppErrors(path, () => mkdirSync(path, { recursive: true }));
      return path;
    },
  };
}
