import type { LogFormat } from '../../../../src/contract/run-records.ts';
import type { LogColumn, LogTable } from '../../../../src/domain/training-run/types.ts';

/** Which tool wrote a delimited text, by its header; `csv` where it is none that is known. */
export function delimitedFormat(sourceName: string, names: readonly string[]): LogFormat {
  const has = (name: string) => names.includes(name);
  if (has('_step') || names.some((name) => exportOf(name)?.bound)) return 'wandb';
  const isLightning = /(^|\/)metrics\.csv$/i.test(sourceName) || names.some((name) => /^lr-|_(step|epoch)$/.test(name));
  if (has('epoch') && has('step') && isLightning) return 'lightning';
  // Keras: the epoch first, then its metrics by the alphabet.
  const rest = names.slice(1);
  const isSorted = rest.every((name, index) => index === 0 || (rest[index - 1] ?? '') < name);
  if (names[0] === 'epoch' && has('loss') && rest.length > 1 && isSorted && !has('step')) return 'keras';
  return 'csv';
}

/** `name of the run - metric`, and `__MIN` or `__MAX` behind it, as a chart is exported from Weights & Biases. */
function exportOf(name: string): { readonly run: string; readonly metric: string; readonly bound: boolean } | null {
  const found = /^(.+?) - (.+?)(__MIN|__MAX)?$/.exec(name);
  const [, run, metric, bound] = found ?? [];
  return run !== undefined && metric !== undefined ? { run, metric, bound: bound !== undefined } : null;
}

/** The runs of a chart's export, each with its own columns and the shared ones; null where the table is none. */
export function runsOfExport(table: LogTable): ReadonlyMap<string, LogTable> | null {
  if (!table.columns.some(({ name }) => exportOf(name)?.bound)) return null;
  const shared = table.columns.filter(({ name }) => exportOf(name) === null);
  const runs = new Map<string, LogColumn[]>();
  for (const column of table.columns) {
    const found = exportOf(column.name);
    if (!found || found.bound || found.metric === '_step') continue;
    const columns = runs.get(found.run) ?? [...shared];
    columns.push({ ...column, name: found.metric });
    runs.set(found.run, columns);
  }
  return new Map([...runs].map(([run, columns]) => [run, { rows: table.rows, columns }]));
}
