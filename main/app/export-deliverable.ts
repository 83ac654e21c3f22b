import type {
  Deliverable,
  ExportFormat,
  ExportProgress,
  ReportLanguage,
  ReportSection,
} from '../../src/contract/report-records.ts';
import type { DeliverableJob, Finished } from '../export/make-deliverable.ts';
import { brandingOf } from './branding-service.ts';
import type { Context } from './context.ts';
import { gatherReport } from './gather-report.ts';
import { keepExport } from './keep-export.ts';
import type { ReportParts } from './report-parts.ts';
import { tellingSteps } from './telling-steps.ts';

/** Which file of which assessment is wanted. */
export interface WantedExport {
  readonly assessmentId: string;
  readonly deliverable: Deliverable;
  readonly format: ExportFormat;
  readonly language: ReportLanguage;
  readonly hidden: readonly ReportSection[];
}

/**
 * Gathers, writes, checks, keeps and logs one file, telling how far it has come. When the signal aborts before the file stands
 * in its place, nothing is left of it.
 */
export async function* exportDeliverable(
  context: Context,
  parts: ReportParts,
  wanted: WantedExport,
  signal: AbortSignal,
): AsyncGenerator<ExportProgress, undefined, void> {
  yield { step: 'gather', record: null };
  const job = await jobOf(context, wanted, signal);
  const steps = tellingSteps<'write' | 'check', Finished>((onStep) => parts.maker().make(job, { signal, onStep }));
  let next = await steps.next();
  for (; !next.done; next = await steps.next()) yield { step: next.value, record: null };
  const { today, organisation } = job.report;
  const { firstLanguage } = job.branding;
  const finished = { ...wanted, ...next.value, organisation: organisation.name, today, firstLanguage };
  yield { step: 'done', record: await keepExport(context, parts.places, finished, signal) };
}

/** All that goes into a file, as stored now. Throws AppError NOT_FOUND. */
export async function jobOf(context: Context, wanted: WantedExport, signal?: AbortSignal): Promise<DeliverableJob> {
  const { assessmentId, ...rest } = wanted;
  return { ...rest, report: await gatherReport(context, assessmentId, signal), branding: brandingOf(context.store) };
}
