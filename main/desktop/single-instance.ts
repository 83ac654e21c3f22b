import { extname, resolve } from 'node:path';
import { app, type BrowserWindow } from 'electron';

/**
 * Makes this the only Dunwu of this user. Returns false in a second one, which must quit; its file, if any, is opened
 * by the first.
 */
export function becomeSingleInstance(window: () => BrowserWindow | null, openFile: (path: string) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, argv, folder) => {
    focus(window());
    const file = fileArgument(argv, folder);
    if (file) openFile(file);
  });
  // macOS hands files over by an event, not by the command line.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    focus(window());
    openFile(path);
  });
  return true;
}

/** The last `.dunwu` or `.json` file among command-line arguments given in `folder`, or null. */
export function fileArgument(argv: readonly string[], folder = process.cwd()): string | null {
  const files = argv.slice(1).filter((argument) => {
    return !argument.startsWith('-') && ['.dunwu', '.json'].includes(extname(argument).toLowerCase());
  });
  const last = files.at(-1);
  return last === undefined ? null : resolve(folder, last);
}

function focus(window: BrowserWindow | null): void {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
