import { content } from '../../src/content/content.ts';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import type { Solve } from '../../src/domain/plan/linear-program.ts';
import type { Plan, PlanInput, PlanSettings } from '../../src/domain/plan/types.ts';
import { scoreAssessment } from '../../src/domain/scoring/score-assessment.ts';
import type { Assessment, ScoringInput } from '../../src/domain/scoring/types.ts';
import type { LocalDate } from '../../src/kernel/dates.ts';
import type { ReadAnswers } from '../import/read-answers-file.ts';

/** An answers file with everything that is worked out of it, once. */
export interface SolvedFile {
  readonly file: ReadAnswers['file'];
  readonly today: LocalDate;
  readonly input: PlanInput;
  readonly assessment: Assessment;
  readonly plan: Plan;
}

/** Scores an answers file and solves its plan. */
export function solveFile(read: ReadAnswers, settings: PlanSettings, today: LocalDate, solve: Solve): SolvedFile {
  const input = { ...scoringInput(read), settings };
  return { file: read.file, today, input, assessment: scoreAssessment(input), plan: buildPlan(input, solve) };
}

/** What the scores of an answers file are made from. */
export function scoringInput(read: ReadAnswers): ScoringInput {
  const systems = read.file.organisation.systems ?? [];
  const criticalSystems = systems.filter(({ criticality }) => criticality === 'critical').length;
  return { content, answers: read.answers, criticalSystems };
}
