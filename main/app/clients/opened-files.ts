import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

/** Files that the system handed to the host. The screen gets a name and an id; the path stays here. */
export interface OpenedFiles {
  remember(path: string): { readonly fileName: string; readonly openedId: string };
  pathOf(openedId: string): string | undefined;
}

/** Remembers files until the program ends. */
export function createOpenedFiles(): OpenedFiles {
  const paths = new Map<string, string>();
  return {
    remember(path) {
      const openedId = randomUUID();
      paths.set(openedId, path);
      return { fileName: basename(path), openedId };
    },
    pathOf: (openedId) => paths.get(openedId),
  };
}
