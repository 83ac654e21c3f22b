import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds package.json: the repository, or the packed app (`app.asar`). Found by walking up, because
 * the same code runs from `main/…` as source and from `out/main/…` as a bundle.
 */
export const appRoot: string = findRoot(import.meta.dirname);

/** The built screen that the hosts serve. */
export const screenFolder: string = join(appRoot, 'out', 'renderer');

/** The built page of workshop participants; what the workshop's listener serves. */
export const participantFolder: string = join(appRoot, 'out', 'participant');

/** The built questionnaire for people without Dunwu: one HTML file that works by itself. */
export const assessorPage: string = join(appRoot, 'out', 'assessor', 'index.html');

function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error(`No package.json above ${start}`);
  }
}
