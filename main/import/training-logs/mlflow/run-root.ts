/** What MLflow keeps in the folder of a run (`mlruns/<experiment>/<run>`) beside its artifacts. */
const inRun = /^(.*?)(?:(?:^|\/)(?:metrics|params|tags)\/.+|(?:^|\/)meta\.yaml)$/;

/**
 * The folder of the run that a file of an MLflow store belongs to (may be empty: the folder itself was chosen); null for a file
 * that belongs to no run. A run is told by its folder `metrics`.
 */
export function runRoot(name: string, siblings: ReadonlySet<string>): string | null {
  const root = inRun.exec(name)?.[1];
  if (root === undefined) return null;
  const base = root === '' ? '' : `${root}/`;
  if (!siblings.has(`${base}meta.yaml`)) return null;
  if (name.startsWith(`${base}metrics/`)) return root;
  for (const other of siblings) if (other.startsWith(`${base}metrics/`)) return root;
  return null;
}
