import { createHash, randomUUID } from 'node:crypto';
import { mostAssessors } from '../../../src/contract/assessor-api.ts';
import { type AssessorFile, assessorFileMaxBytes } from '../../../src/contract/assessor-file.ts';
import type { AppErrorParams } from '../../../src/contract/errors.ts';
import { AppError } from '../../app-error.ts';
import type { AssessorSubmission } from '../../db/repositories/assessor-submissions.ts';
import type { Store } from '../../db/store.ts';
import { readAssessorFile } from '../../import/read-assessor-file.ts';
import type { Context } from '../context.ts';
import { tooLarge } from '../evidence-service.ts';
import { found } from '../found.ts';
import { personOf } from './person-of.ts';

/** What became of files that came back. */
export interface Received {
  readonly received: number;
  /** Sent twice, or older than what is here. */
  readonly known: number;
  readonly failures: { fileName: string; code: string; params: AppErrorParams }[];
}

/** Takes each file whole or refuses it with its reason; one that is refused does not stop the others. */
export async function receiveFiles(context: Context, assessmentId: string, files: readonly File[]): Promise<Received> {
  found(context.store.assessments.get(assessmentId), 'assessment');
  const counts = { received: 0, known: 0 };
  const failures: Received['failures'] = [];
  for (const file of files) {
    try {
      counts[await receiveFile(context, assessmentId, file)] += 1;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failures.push({ fileName: plainName(file.name), code: error.code, params: error.params });
    }
  }
  return { ...counts, failures };
}

async function receiveFile(context: Context, assessmentId: string, file: File): Promise<'received' | 'known'> {
  const fileName = plainName(file.name);
  if (file.size > assessorFileMaxBytes) throw tooLarge(fileName, assessorFileMaxBytes);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readAssessorFile(bytes, fileName, assessmentId);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { store, now } = context;
  return store.database.transaction(() => keep(store, now(), read, { fileName, sha256 }));
}

function keep(
  { assessorSubmissions }: Store,
  at: string,
  file: AssessorFile,
  { fileName, sha256 }: { readonly fileName: string; readonly sha256: string },
): 'received' | 'known' {
  const { assessmentId, assessorId, name, role, notes } = file;
  const person = personOf(file);
  const present = assessorSubmissions.of(assessmentId);
  const same = present.find((submission) => submission.sha256 === sha256);
  if (same && same.deletedAt === null) return 'known';
  checkRoom(present, file);
  const id = same?.id ?? randomUUID();
  if (same) assessorSubmissions.setDeleted(id, null);
  else {
    const answers = file.answers;
    const times = { answeredAt: new Date(file.answeredAt).toISOString(), receivedAt: at };
    const fresh = { id, assessmentId, assessorId, name, role, fileName, sha256, answers, notes };
    assessorSubmissions.insert({ ...fresh, ...times, supersededAt: null, deletedAt: null });
  }
  return putNewestInForce(assessorSubmissions, assessmentId, person, at) === id ? 'received' : 'known';
}

/** Throws TOO_MANY_ASSESSORS when one more person would be too many. */
export function checkRoom(
  present: readonly AssessorSubmission[],
  one: Pick<AssessorSubmission, 'assessorId' | 'name'>,
): void {
  const people = new Set(present.filter(({ deletedAt }) => deletedAt === null).map(personOf));
  if (people.has(personOf(one)) || people.size < mostAssessors) return;
  throw new AppError('TOO_MANY_ASSESSORS', { name: one.name, max: mostAssessors });
}

/**
 * Of a person's files the one that was answered last counts, whichever came first; at the same instant the hash decides, so that
 * it is the same on every machine. Returns its id.
 */
export function putNewestInForce(
  submissions: Store['assessorSubmissions'],
  assessmentId: string,
  person: string,
  at: string,
): string | undefined {
  const own = submissions
    .of(assessmentId)
    .filter((submission) => personOf(submission) === person && submission.deletedAt === null)
    .sort((a, b) => (`${a.answeredAt} ${a.sha256}` < `${b.answeredAt} ${b.sha256}` ? 1 : -1));
  for (const [place, { id, supersededAt }] of own.entries()) {
    if (place === 0 && supersededAt !== null) submissions.setSuperseded(id, null);
    if (place > 0 && supersededAt === null) submissions.setSuperseded(id, at);
  }
  return own[0]?.id;
}

/** A file's name without folders, as long as it can be shown. */
function plainName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').slice(-200) || 'file';
}
