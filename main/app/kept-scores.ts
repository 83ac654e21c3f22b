import { AppError } from '../app-error.ts';
import type { AssessmentRecord } from '../db/repositories/assessments.ts';
import type { KeptScore } from '../db/repositories/scores.ts';
import type { Store } from '../db/store.ts';
import { workOutScore } from './scored-session.ts';

/** Keeps scores. A disk that takes nothing more loses no answer by it: they are worked out again. */
export function keepScores({ database, scores }: Store, worked: readonly KeptScore[]): void {
  if (worked.length === 0) return;
  try {
    database.derive(() => worked.forEach(scores.keep));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** The scores of assessments, in their order: as kept, or worked out now and kept. */
export function keptScores(
  store: Store,
  assessments: readonly AssessmentRecord[],
  kept: ReadonlyMap<string, KeptScore>,
): readonly KeptScore[] {
  const worked: KeptScore[] = [];
  const all = assessments.map((assessment) => {
    const score = kept.get(assessment.id) ?? workOutScore(store, assessment);
    if (!kept.has(assessment.id)) worked.push(score);
    return score;
  });
  keepScores(store, worked);
  return all;
}
