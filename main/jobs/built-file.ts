import { join } from 'node:path';
import { appRoot } from '../app-root.ts';

/** Whether this code runs from the bundle in `out/main` and not from the repository's TypeScript. */
export const isBuilt = !import.meta.url.endsWith('.ts');

/** A file that the build puts beside the bundled hosts. */
export function builtFile(name: string): string {
  return join(appRoot, 'out', 'main', name);
}
