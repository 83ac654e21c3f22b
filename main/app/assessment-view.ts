import type * as z from 'zod';
import { content } from '../../src/content/content.ts';
import type { AssessmentView, assessmentSummary } from '../../src/contract/records.ts';
import { progressOf } from '../../src/domain/answers/progress.ts';
import { visibilityOf } from '../../src/domain/questionnaire/visibility.ts';
import { lowExposure } from '../../src/domain/risks/low-exposure.ts';
import { riskMatrix } from '../../src/domain/risks/matrix.ts';
import type { AssessmentRecord } from '../db/repositories/assessments.ts';
import type { KeptScore } from '../db/repositories/scores.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { keepScores, keptScores } from './kept-scores.ts';
import { countCritical, scoredSession, scoreToKeep } from './scored-session.ts';

/** Everything the screen shows of one assessment. Throws AppError NOT_FOUND. */
export function viewAssessment({ store }: Context, id: string): AssessmentView {
  const assessment = found(store.assessments.get(id), 'assessment');
  const organisation = found(store.organisations.get(assessment.organisationId), 'organisation');
  const systems = store.systems.of(organisation.id);
  const answers = store.answers.of(id);
  const undo = store.undoSteps.state(id);
  const criticalSystems = countCritical(systems);
  const session = scoredSession(store, assessment, answers, criticalSystems);
  const { result, path, askFirst } = session;
  if (!store.scores.has(id)) keepScores(store, [scoreToKeep(id, answers, session)]);
  return {
    assessment,
    organisation,
    systems,
    answers,
    notes: store.notes.of(id),
    evidence: store.evidence.of(id),
    visibility: visibilityOf(content, answers),
    path: [...path],
    progress: progressOf(content, answers, path),
    undo: { canUndo: undo.position > 0, canRedo: undo.position < undo.last },
    result,
    matrix: riskMatrix(result.risks, content.scoring.bands),
    lowExposure: lowExposure({ content, answers }, result),
    reassessment: assessment.reassesses === null ? null : { of: assessment.reassesses, askFirst },
  };
}

/** The lines of a list of assessments. */
export function summariseAssessments(
  { store }: Context,
  assessments: readonly AssessmentRecord[],
  kept: ReadonlyMap<string, KeptScore>,
): z.infer<typeof assessmentSummary>[] {
  const scores = keptScores(store, assessments, kept);
  return assessments.flatMap((assessment, place) => {
    const score = scores[place];
    if (!score) return [];
    const { progress, overall, exposure } = score;
    return [{ ...assessment, progress, overall, exposure }];
  });
}
