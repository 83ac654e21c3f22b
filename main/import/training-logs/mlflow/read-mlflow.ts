import { AppError } from '../../../app-error.ts';
import { shortText } from '../byte-lines.ts';
import { hintsFrom } from '../hints-from.ts';
import { scalarTable } from '../scalar-table.ts';
import type { LogReader, LogSource } from '../types.ts';
import { addMetric } from './add-metric.ts';
import { runRoot } from './run-root.ts';

/** `1700000000001 0.0355 0`: time in ms since 1970, value, step (older stores lack it). */
const metricLine = /^\d{12,14} \S+( -?\d+)?$/;

/** MLflow's file store: `mlruns/<experiment>/<run>` with a file for every metric; a metric's file alone is a run too. */
export const mlflowReader: LogReader = {
  claims: (name, head, siblings) => runRoot(name, siblings) !== null || isMetric(head),
  groupOf: (name, siblings) => runRoot(name, siblings) ?? name,
  async read(sources) {
    const root = rootOf(sources);
    const base = root === '' ? '' : `${root}/`;
    const table = scalarTable();
    const parameters = new Map<string, number>();
    let name = '';
    let skipped = 0;
    for (const source of sources) {
      const kept = source.name.slice(base.length);
      if (kept.startsWith('params/'))
        parameters.set(kept.slice(7), Number((await shortText(source)).trim() || Number.NaN));
      else if (kept === 'tags/mlflow.runName') name = (await shortText(source)).trim();
      else if (kept === 'meta.yaml') name ||= runNameIn(await shortText(source));
      else if (!kept.startsWith('tags/')) skipped += await addMetric(source, kept.replace(/^metrics\//, ''), table);
    }
    const sourceName = sources.length === 1 ? (sources[0]?.name ?? '') : root;
    if (table.scalars === 0) throw new AppError('LOG_NO_METRICS', { fileName: sourceName });
    const made = table.finish();
    const notes = skipped > 0 ? [{ code: 'skipped-lines', count: skipped, at: null, what: '' } as const] : [];
    return [
      {
        name: name || sourceName,
        format: 'mlflow',
        sourceName,
        table: made.table,
        notes: [...notes, ...made.notes],
        hints: hintsFrom(parameters),
      },
    ];
  },
};

function isMetric(head: Uint8Array): boolean {
  const lines = Buffer.from(head.subarray(0, 400)).toString('latin1').split('\n');
  // The last line may be cut off.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.every((line) => metricLine.test(line.trimEnd()));
}

function rootOf(sources: readonly LogSource[]): string {
  const all = new Set(sources.map(({ name }) => name));
  return (sources[0] && runRoot(sources[0].name, all)) ?? '';
}

/** `run_name` of a run's `meta.yaml`, as MLflow writes it: one line, bare or quoted. */
function runNameIn(yaml: string): string {
  const written = /^run_name:[ \t]*(.*)$/m.exec(yaml)?.[1]?.trim() ?? '';
  return written.replace(/^(['"])(.*)\1$/, '$2');
}
