import type { AssessorSubmission } from '../../db/repositories/assessor-submissions.ts';

/**
 * Whose file it is. The page gives each browser an id of its own; two people who share a computer share it too, and are told
 * apart by the names that they gave. Somebody who corrects their name is there twice, for everyone to see, until one is removed:
 * better than a voice that is gone.
 */
export function personOf({ assessorId, name }: Pick<AssessorSubmission, 'assessorId' | 'name'>): string {
  return `${assessorId} ${name.normalize('NFKC').trim().toLowerCase()}`;
}
