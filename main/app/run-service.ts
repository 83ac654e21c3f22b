import type { RunBillView } from '../../src/contract/bill-records.ts';
import type { AssessmentView } from '../../src/contract/records.ts';
import type { ReadProgress, RunCurve, RunSummary, RunView } from '../../src/contract/run-records.ts';
import { toSeries } from '../../src/domain/training-run/to-series.ts';
import { writeRunCsv } from '../export/csv/write-run-csv.ts';
import { safeFileName } from '../export/safe-file-name.ts';
import { abortableStream } from './abortable-stream.ts';
import { billRun, type WantedBill } from './bill-run.ts';
import { changeRun, type RunChange } from './change-run.ts';
import type { Context } from './context.ts';
import { found, foundRows } from './found.ts';
import type { ComputePrices } from './price-service.ts';
import { readRuns } from './read-runs.ts';
import { curvesOf, type WantedCurves } from './run-curves.ts';
import { attachRun, suggestionsFor } from './run-evidence.ts';
import type { RunParts } from './run-parts.ts';
import { tableOf } from './run-rules.ts';
import { runOf, summariseRun, viewRun } from './run-view.ts';

/** Reads, judges, keeps and shows the training runs of an organisation. */
export function runService(context: Context, parts: RunParts) {
  const { store, now } = context;
  const stored = (id: string) => found(store.runs.get(id), 'run');
  return {
    /** Newest first. */
    list({ organisationId }: { organisationId: string }): RunSummary[] {
      found(store.organisations.get(organisationId), 'organisation');
      return store.runs.of(organisationId).map((run) => summariseRun(context, parts, run));
    },
    read(
      input: { organisationId: string; files: readonly File[] },
      signal?: AbortSignal,
    ): AsyncIteratorObject<ReadProgress, undefined, void> {
      found(store.organisations.get(input.organisationId), 'organisation');
      const ending = signal ? AbortSignal.any([signal, parts.closing]) : parts.closing;
      return abortableStream(ending, (ended) => readRuns(context, parts, input, ended));
    },
    get: ({ id }: { id: string }): RunView => viewRun(context, parts, id),
    curves: ({ id, ...wanted }: { id: string } & WantedCurves): RunCurve[] => curvesOf(store, stored(id), wanted),
    update(change: RunChange): RunView {
      changeRun(context, change);
      return viewRun(context, parts, change.id);
    },
    remove({ id }: { id: string }): void {
      stored(id);
      foundRows(store.runs.setDeleted(id, now()), 'run');
    },
    restore({ id }: { id: string }): RunSummary {
      foundRows(store.runs.setDeleted(id, null), 'run');
      return summariseRun(context, parts, stored(id));
    },
    suggestions: (input: { id: string; assessmentId: string }) => suggestionsFor(context, input),
    attach: (input: { id: string; assessmentId: string; question: string }): AssessmentView =>
      attachRun(context, input),
    bill: (wanted: WantedBill, prices: ComputePrices): RunBillView => billRun(context, wanted, prices),
    exportCsv({ id }: { id: string }): File {
      const run = runOf(context, id);
      const { series } = toSeries(tableOf(store, run), run.roles);
      const name = safeFileName(run.name).replaceAll(' ', '-') || 'run';
      return new File([writeRunCsv(series)], `${name}.csv`, { type: 'text/csv' });
    },
  };
}
