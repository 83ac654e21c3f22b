import { dialog } from 'electron';
import type { LogFolder } from '../app/watched-logs/log-folder.ts';

/** Asks for the folder whose training logs are watched, with the system's own dialog under this title. */
export function askLogFolder(title: () => string): LogFolder {
  return {
    canChoose: true,
    offered: null,
    async ask() {
      const { canceled, filePaths } = await dialog.showOpenDialog({ title: title(), properties: ['openDirectory'] });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
