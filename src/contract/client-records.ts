import * as z from 'zod';
import { toldFailure } from './errors.ts';
import { instant, recordId } from './records.ts';

const count = z.number().int().min(0);
/** Largest client file that is read, in bytes; evidence makes them large. */
export const clientFileMaxBytes = 500_000_000;
export const clientFileExtension = 'dunwu';
export const passphrase = z.string().min(1).max(1000);

/** What a client file holds, counted. */
export const clientCounts = z.object({
  systems: count,
  assessments: count,
  answers: count,
  notes: count,
  evidence: count,
  workshops: count,
  trainingRuns: count,
  /** Every row of every table. */
  rows: count,
});
export type ClientCounts = z.infer<typeof clientCounts>;

export const exportedClient = z.object({
  id: recordId,
  organisationId: recordId,
  fileName: z.string(),
  bytes: count,
  sha256: z.string(),
  encrypted: z.boolean(),
  counts: clientCounts,
});
export type ExportedClient = z.infer<typeof exportedClient>;

/** `verified`: read back, recounted and compared. */
export const exportManyProgress = z.object({
  done: count,
  total: count,
  organisationName: z.string(),
  file: exportedClient.extend({ path: z.string() }).nullable(),
  failure: toldFailure.nullable(),
});

/** Something that was changed on both sides since they last met. */
export const clientConflict = z.object({
  /** The same in every preview of the same file. */
  id: z.string(),
  kind: z.enum([
    'organisation',
    'system',
    'assessment',
    'answer',
    'note',
    'plan',
    'action',
    'roadmap',
    'workshop',
    'run',
    'other',
  ]),
  /** The assessment it belongs to; null: the client itself. */
  assessmentTitle: z.string().nullable(),
  /** A question, an action, a field or a name, by kind; for `answer` and `note` a question id, for `action` an action id. */
  what: z.string(),
  /** Short readable values; an answer is its JSON. */
  mine: z.string().nullable(),
  theirs: z.string().nullable(),
  mineAt: instant.nullable(),
  theirsAt: instant.nullable(),
});
export type ClientConflict = z.infer<typeof clientConflict>;

export const clientImportPreview = z.object({
  /** Names what waits to be merged; gone after an hour or a restart. */
  importId: recordId,
  fileName: z.string(),
  organisationName: z.string(),
  exportedAt: instant,
  exportedBy: z.string(),
  /** No such client here yet. */
  isNew: z.boolean(),
  counts: clientCounts,
  /** In the file and not here. */
  added: count,
  /** Changed in the file only: taken over. */
  changed: count,
  /** Changed here only, or only here: stays. */
  kept: count,
  same: count,
  conflicts: z.array(clientConflict),
  /** Lines that say what is new, for reading: by kind. */
  addedByKind: z.record(z.string(), count),
});
export type ClientImportPreview = z.infer<typeof clientImportPreview>;

export const mergedClient = z.object({
  organisationId: recordId,
  added: count,
  changed: count,
  /** Conflicts settled; what lost is kept, see `keptVersions`. */
  settled: count,
});

/** What lost in a conflict: nothing is thrown away. */
export const keptVersion = z.object({
  id: recordId,
  at: instant,
  by: z.string(),
  kind: clientConflict.shape.kind,
  assessmentTitle: z.string().nullable(),
  what: z.string(),
  side: z.enum(['mine', 'theirs']),
  value: z.string(),
});

export const deletedClient = z.object({
  rows: count,
  /** Backups from which the client was taken, and those that could not be rewritten. */
  backupsCleaned: count,
  backupsFailed: z.array(z.string()),
});
