import { basename } from 'node:path';
import type { Session } from 'electron';
import { appOrigin } from './scheme.ts';

/** Every download asks where to put it, and only Dunwu's own page can start one. */
export function askWhereToSave(session: Session, dialogTitle: () => string): void {
  session.on('will-download', (event, item) => {
    const own = item.getURL().startsWith(`${appOrigin}/`) || item.getURL().startsWith(`blob:${appOrigin}/`);
    if (!own) return event.preventDefault();
    // The name only: a page must not choose a folder.
    item.setSaveDialogOptions({ title: dialogTitle(), defaultPath: basename(item.getFilename()) });
  });
}
