import type * as z from 'zod';
import { content } from '../../src/content/content.ts';
import type { AssessmentView, assessmentSummary } from '../../src/contract/records.ts';
import { progressOf } from '../../src/domain/answers/progress.ts';
import type { Path } from '../../src/domain/answers/types.ts';
import type { Answers } from '../../src/domain/questionnaire/answer.ts';
import { visibilityOf } from '../../src/domain/questionnaire/visibility.ts';
import { lowExposure } from '../../src/domain/risks/low-exposure.ts';
import { riskMatrix } from '../../src/domain/risks/matrix.ts';
import type { AssessmentRecord } from '../db/repositories/assessments.ts';
import type { Store } from '../db/store.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { type Scored, scoredAnswers } from './scored-answers.ts';

/** Everything the screen shows of one assessment. Throws AppError NOT_FOUND. */
export function viewAssessment({ store }: Context, id: string): AssessmentView {
  const assessment = found(store.assessments.get(id), 'assessment');
  const organisation = found(store.organisations.get(assessment.organisationId), 'organisation');
  const systems = store.systems.of(organisation.id);
  const answers = store.answers.of(id);
  const undo = store.undoSteps.state(id);
  const criticalSystems = countCritical(systems);
  const { result, path, askFirst } = scoredSession(store, assessment, answers, criticalSystems);
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

/** One line of the list of assessments. */
export function summariseAssessment(
  { store }: Context,
  assessment: AssessmentRecord,
): z.infer<typeof assessmentSummary> {
  const answers = store.answers.of(assessment.id);
  const criticalSystems = countCritical(store.systems.of(assessment.organisationId));
  const { result, path } = scoredSession(store, assessment, answers, criticalSystems);
  const { all } = progressOf(content, answers, path);
  const { overall, exposure } = result;
  return { ...assessment, progress: all, overall, exposure };
}

/** A reassessment's path begins with what is worth asking again, as far as it is still asked of this firm. */
function scoredSession(
  store: Store,
  { id, mode, reassesses }: AssessmentRecord,
  answers: Answers,
  criticalSystems: number,
): Scored & { readonly askFirst: Path } {
  const scored = scoredAnswers(answers, mode, criticalSystems);
  if (reassesses === null) return { ...scored, askFirst: [] };
  const visibility = visibilityOf(content, answers);
  const askFirst = store.assessments.askFirst(id).filter((question) => visibility[question] === 'shown');
  return { ...scored, askFirst, path: [...new Set([...askFirst, ...scored.path])] };
}

/** How many of a firm's AI systems are critical: they enter the impact of its risks. */
export function countCritical(systems: readonly { readonly criticality: string }[]): number {
  return systems.filter((system) => system.criticality === 'critical').length;
}
