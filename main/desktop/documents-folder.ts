import { join } from 'node:path';
import { app } from 'electron';

/** Where the desktop puts exported files: a folder among the user's documents; none where the system knows no such place. */
export function documentsFolder(): { exportFolder?: string } {
  try {
    return { exportFolder: join(app.getPath('documents'), 'Dunwu') };
  } catch {
    return {};
  }
}
