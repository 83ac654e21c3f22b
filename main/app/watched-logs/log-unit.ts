/** Names of logs that hold a whole run, or many, by themselves. */
const ownLog = /\.(csv|tsv|txt|log|jsonl|ndjson|json)(\.gz)?$/i;
/** Files that make up a run together with what lies beside them. */
const partOfFolder =
  /(^|\/)(metrics\.csv|trainer_state\.json|meta\.yaml|hparams\.yaml|config\.yaml|wandb-[^/]+)$|tfevents/;
/** Folders of one run that hold a part of it each: its parts are read together. */
const splitFolder = /^(train|training|val|valid|validation|eval|test)$|^checkpoint-\d+$/i;
/** Folders in which MLflow keeps a file a metric or parameter, named without an ending. */
const mlflowFolder = /^(metrics|params|tags)$/;

/**
 * What is read together with a file that changed, as a path within the watched folder: the file alone, or its folder (empty for
 * the watched folder itself). Null: no log. `shared` tells that other files belong to the unit.
 */
export function logUnitOf(path: string): { readonly unit: string; readonly shared: boolean } | null {
  const folders = path.split('/').slice(0, -1);
  const name = path.split('/').at(-1) ?? '';
  const mlflow = folders.findLastIndex((folder) => mlflowFolder.test(folder));
  if (mlflow > 0 && !/\.[a-z]{2,5}$/i.test(name)) return { unit: folders.slice(0, mlflow).join('/'), shared: true };
  if (partOfFolder.test(path)) {
    const last = folders.at(-1) ?? '';
    const run = splitFolder.test(last) && folders.length > 1 ? folders.slice(0, -1) : folders;
    return { unit: run.join('/'), shared: true };
  }
  return ownLog.test(name) ? { unit: path, shared: false } : null;
}
