/** Names that tools give to every log: the folder says more. */
const everyday =
  /^(metrics|history|training|train|trainer_state|logs?|training[_-]?log|train[_-]?log|progress|results|wandb-history|output|csv|run|scalars|data|stats|export)$/i;

/** What to call a run whose log does not say: its file's name, or the folder's where every log is called the same. */
export function runName(sourceName: string): string {
  const parts = sourceName.split('/').filter((part) => part !== '');
  const file = (parts.at(-1) ?? sourceName).replace(/\.gz$/i, '');
  const bare = file.replace(/\.[a-z\d]{1,6}$/i, '');
  if (!everyday.test(bare)) return bare || file;
  const folder = parts.slice(0, -1).findLast((part) => !/^(checkpoint-\d+|files|logs?|csv_logs)$/i.test(part));
  return folder ?? bare;
}
