import { createHash, randomUUID } from 'node:crypto';
import type { AssessmentView } from '../../src/contract/records.ts';
import { AppError } from '../app-error.ts';
import { viewAssessment } from './assessment-view.ts';
import type { Context } from './context.ts';
import { found, foundRows } from './found.ts';
import { knownQuestion } from './known-question.ts';

/** Largest evidence file that is kept, in bytes. */
export const evidenceMaxBytes = 20_000_000;

/** Keeps files that prove an answer, with their hash, inside the database. */
export function evidenceService(context: Context) {
  const { store, now } = context;
  const assessmentOf = (id: string): string => found(store.evidence.assessmentOf(id), 'evidence');
  return {
    async add(input: { assessmentId: string; question: string; file: File }): Promise<AssessmentView> {
      const { assessmentId, question, file } = input;
      if (file.size > evidenceMaxBytes) throw tooLarge(file.name, evidenceMaxBytes);
      const content = new Uint8Array(await file.arrayBuffer());
      keepEvidence(context, { assessmentId, question, fileName: file.name, mediaType: file.type, content });
      return viewAssessment(context, assessmentId);
    },
    remove({ id }: { id: string }): AssessmentView {
      const assessmentId = assessmentOf(id);
      foundRows(store.evidence.setDeleted(id, now()), 'evidence');
      return viewAssessment(context, assessmentId);
    },
    restore({ id }: { id: string }): AssessmentView {
      const assessmentId = assessmentOf(id);
      foundRows(store.evidence.setDeleted(id, null), 'evidence');
      return viewAssessment(context, assessmentId);
    },
    /** A file and its record, for the download. */
    content: ({ id }: { id: string }) => found(store.evidence.content(id), 'evidence'),
  };
}

/** A file on its way into the evidence of an answer. */
export interface NewEvidence {
  readonly assessmentId: string;
  readonly question: string;
  readonly fileName: string;
  /** Empty where nobody knows. */
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/**
 * Keeps a file as evidence, in one transaction with what `alongside` writes about it. Throws AppError NOT_FOUND,
 * UNKNOWN_QUESTION.
 */
export function keepEvidence(
  { store, now, userName }: Context,
  { assessmentId, question, fileName, mediaType, content }: NewEvidence,
  alongside: (evidenceId: string) => void = () => {},
): void {
  found(store.assessments.get(assessmentId), 'assessment');
  knownQuestion(question);
  const record = {
    id: randomUUID(),
    question,
    fileName: plainName(fileName),
    mediaType: mediaType || 'application/octet-stream',
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
    addedAt: now(),
    addedBy: userName(),
  };
  store.database.transaction(() => {
    store.evidence.insert(assessmentId, record, content);
    alongside(record.id);
  });
}

/** The error for a file past its limit; the message names the limit in MB. */
export function tooLarge(fileName: string, maxBytes: number): AppError {
  return new AppError('FILE_TOO_LARGE', { fileName, maxMegabytes: maxBytes / 1_000_000 });
}

/** A file's name without folders, in a length that every file system takes. */
function plainName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').slice(-200) || 'file';
}
