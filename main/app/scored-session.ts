import { content } from '../../src/content/content.ts';
import { progressOf } from '../../src/domain/answers/progress.ts';
import type { Path } from '../../src/domain/answers/types.ts';
import type { Answers } from '../../src/domain/questionnaire/answer.ts';
import { visibilityOf } from '../../src/domain/questionnaire/visibility.ts';
import type { AssessmentRecord } from '../db/repositories/assessments.ts';
import type { KeptScore } from '../db/repositories/scores.ts';
import type { Store } from '../db/store.ts';
import { type Scored, scoreAnswers, scoredAnswers } from './scored-answers.ts';

/** The score of an assessment, its path, and which questions of it a reassessment asks first. */
export interface ScoredSession extends Scored {
  readonly askFirst: Path;
}

/** A reassessment's path begins with what is worth asking again, as far as it is still asked of this firm. */
export function scoredSession(
  store: Store,
  { id, mode, reassesses }: AssessmentRecord,
  answers: Answers,
  criticalSystems: number,
  score: typeof scoredAnswers = scoredAnswers,
): ScoredSession {
  const scored = score(answers, mode, criticalSystems);
  if (reassesses === null) return { ...scored, askFirst: [] };
  const visibility = visibilityOf(content, answers);
  const askFirst = store.assessments.askFirst(id).filter((question) => visibility[question] === 'shown');
  return { ...scored, askFirst, path: [...new Set([...askFirst, ...scored.path])] };
}

/** What is kept of a session's score. */
export function scoreToKeep(assessmentId: string, answers: Answers, { result, path }: Scored): KeptScore {
  const { overall, pillars, exposure } = result;
  return { assessmentId, overall, pillars, exposure, progress: progressOf(content, answers, path).all };
}

/** Scores an assessment of which no score is kept; those that are open on the screen stay remembered. */
export function workOutScore(store: Store, assessment: AssessmentRecord): KeptScore {
  const answers = store.answers.of(assessment.id);
  const criticalSystems = countCritical(store.systems.of(assessment.organisationId));
  return scoreToKeep(assessment.id, answers, scoredSession(store, assessment, answers, criticalSystems, scoreAnswers));
}

/** How many of a firm's AI systems are critical: they enter the impact of its risks. */
export function countCritical(systems: readonly { readonly criticality: string }[]): number {
  return systems.filter((system) => system.criticality === 'critical').length;
}
