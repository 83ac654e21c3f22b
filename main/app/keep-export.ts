import { randomUUID } from 'node:crypto';
import type { ExportRecord } from '../../src/contract/report-records.ts';
import type { LoggedExport } from '../db/repositories/exports.ts';
import { deliverableFileName, type NamedDeliverable } from '../export/deliverable-file-name.ts';
import type { Finished } from '../export/make-deliverable.ts';
import { hashOf, keepVerified } from '../export/verified-file.ts';
import type { Context } from './context.ts';
import type { ExportPlaces } from './export-places.ts';

/** A finished document of an assessment and what its file is named after. */
export interface FinishedExport extends NamedDeliverable, Finished {
  readonly assessmentId: string;
}

/**
 * Puts a finished document in its place and then logs it, so that no line of the log is without its file. Throws AppError as
 * `keepVerified` does, and the signal's reason when it aborts before the file stands there.
 */
export async function keepExport(
  { store, now, userName }: Pick<Context, 'store' | 'now' | 'userName'>,
  places: ExportPlaces,
  finished: FinishedExport,
  signal?: AbortSignal,
): Promise<ExportRecord> {
  const { assessmentId, deliverable, format, language, bytes, figures } = finished;
  const own = (path: string) => store.exports.hashesAt(path, assessmentId);
  const path = await places.pathFor(deliverableFileName(finished), hashOf(bytes), own);
  const kept = await keepVerified(path, bytes, signal);
  const logged: LoggedExport = {
    id: randomUUID(),
    assessmentId,
    at: now(),
    by: userName(),
    deliverable,
    format,
    language,
    figures,
    ...kept,
  };
  store.exports.insert(logged);
  return places.describe(logged);
}
