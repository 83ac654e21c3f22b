/** A client file that was dropped or picked on one screen and is looked at on another. */
let waiting: File | null = null;

/** Leaves a file for the import screen. */
export function leaveClientFile(file: File): void {
  waiting = file;
}

/** Takes the file that was left, once. */
export function takeClientFile(): File | null {
  const file = waiting;
  waiting = null;
  return file;
}

/** Where a client file is looked at before anything changes. */
export const clientImportPath = '/clients/import';
