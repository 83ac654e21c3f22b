import type * as z from 'zod';
import { content } from '../../src/content/content.ts';
import type { AssessmentView, assessmentSummary } from '../../src/contract/records.ts';
import { progressOf } from '../../src/domain/answers/progress.ts';
import { visibilityOf } from '../../src/domain/questionnaire/visibility.ts';
import type { AssessmentRecord } from '../db/repositories/assessments.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { scoredAnswers } from './scored-answers.ts';

/** Everything the screen shows of one assessment. Throws AppError NOT_FOUND. */
export function viewAssessment({ store }: Context, id: string): AssessmentView {
  const assessment = found(store.assessments.get(id), 'assessment');
  const organisation = found(store.organisations.get(assessment.organisationId), 'organisation');
  const systems = store.systems.of(organisation.id);
  const answers = store.answers.of(id);
  const undo = store.undoSteps.state(id);
  const { result, path } = scoredAnswers(answers, assessment.mode, countCritical(systems));
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
  };
}

/** One line of the list of assessments. */
export function summariseAssessment(
  { store }: Context,
  assessment: AssessmentRecord,
): z.infer<typeof assessmentSummary> {
  const answers = store.answers.of(assessment.id);
  const criticalSystems = countCritical(store.systems.of(assessment.organisationId));
  const { result, path } = scoredAnswers(answers, assessment.mode, criticalSystems);
  const { all } = progressOf(content, answers, path);
  const { overall, exposure } = result;
  return { ...assessment, progress: all, overall, exposure };
}

/** How many of a firm's AI systems are critical: they enter the impact of its risks. */
export function countCritical(systems: readonly { readonly criticality: string }[]): number {
  return systems.filter((system) => system.criticality === 'critical').length;
}
