import { shell } from 'electron';
import type { Opener } from '../app/opener.ts';
import { AppError } from '../app-error.ts';

/** Shows files with what the desktop has for them. */
export const openWithShell: Opener = {
  async open(path) {
    const detail = await shell.openPath(path);
    if (detail !== '') throw new AppError('FILE_UNREADABLE', { path, detail: detail.slice(0, 200) });
  },
  async showInFolder(path) {
    shell.showItemInFolder(path);
  },
};
