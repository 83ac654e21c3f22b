import { showUndo, type UndoNotice } from '../../ui/show-undo.tsx';

let latest: UndoNotice | null = null;

/** Offers undo of the last change alone: a row of small moves must not fill the screen with notices. */
export function offerUndo(message: string, undo: () => void): UndoNotice {
  latest?.close();
  latest = showUndo(message, undo);
  return latest;
}
