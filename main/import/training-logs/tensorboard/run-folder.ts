/** Folders in which a writer keeps one part of a run: Keras `train` and `validation`, `add_scalars` of PyTorch `loss_val`. */
const part = /^(?:.+_)?(?:train|training|val|valid|validation|eval|test)$/i;

/** `add_hparams` of PyTorch puts the settings of a run into a folder below the run's own, called by Python's `time.time()`. */
const settings = /^\d{10}\.\d+$/;

/**
 * The folder that stands for the run of an event file: the file's own, or the one above where its own is one part of a run
 * (`run/train`, `run/validation`) and another part or the run's own event file stands beside it, or has the settings of the run whose
 * event file stands above. Empty for a file alone.
 */
export function runFolder(name: string, siblings: ReadonlySet<string>): string {
  const parts = name.split('/').slice(0, -1);
  const folder = parts.join('/');
  const above = parts.slice(0, -1).join('/');
  if (isSettingsFolder(folder)) return hasEvents(above, siblings) ? above : folder;
  if (parts.length < 2 || !part.test(parts.at(-1) ?? '')) return folder;
  for (const other of siblings) {
    if (!other.startsWith(`${above}/`) || other.startsWith(`${folder}/`) || !other.includes('.tfevents')) continue;
    const below = other.slice(above.length + 1).split('/');
    if (below.length === 1 || (below.length === 2 && part.test(below[0] ?? ''))) return above;
  }
  return folder;
}

/** Whether a folder is called as those that have nothing but the settings of a run, and its last values. */
export function isSettingsFolder(folder: string): boolean {
  return settings.test(folder.slice(folder.lastIndexOf('/') + 1));
}

function hasEvents(folder: string, siblings: ReadonlySet<string>): boolean {
  for (const name of siblings) {
    if (name.startsWith(`${folder}/`) && name.slice(folder.length + 1).search(/^[^/]*\.tfevents/) === 0) return true;
  }
  return false;
}

/** What tells the tags of one part of a run from those of another: the way from the run's folder to the file's. */
export function tagPrefix(name: string, folder: string): string {
  const own = name.slice(0, Math.max(name.lastIndexOf('/'), 0));
  return own === folder || !own.startsWith(`${folder}/`) ? '' : `${own.slice(folder.length + 1)}/`;
}
