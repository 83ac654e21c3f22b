import { dirname } from 'node:path';
import type { Opener } from './opener.ts';

/** Shows files with the system's own commands, on the computer on which this runs: the one in front of the user. */
export const openWithSystem: Opener = {
  open: (path) => start(path),
  showInFolder: (path) => start(dirname(path)),
};

async function start(path: string): Promise<void> {
  const { default: open } = await import('open');
  const child = await open(path);
  // A program that cannot be started says so a moment later; nothing is broken by it.
  child.on('error', () => {});
}
