import { content } from '../../src/content/content.ts';
import { type AssessmentDocument, assessmentDocument } from '../../src/contract/assessment-file.ts';
import { type PlanDocument, planDocument } from '../../src/contract/plan-file.ts';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import type { PlanSettings } from '../../src/domain/plan/types.ts';
import { scoreAssessment } from '../../src/domain/scoring/score-assessment.ts';
import type { Assessment, ScoringInput } from '../../src/domain/scoring/types.ts';
import type { LocalDate } from '../../src/kernel/dates.ts';
import type { ReadAnswers } from '../import/read-answers-file.ts';

/** What `plan --json` prints: the plan of an answers file, checked by its schema. */
export function makePlanDocument(read: ReadAnswers, settings: PlanSettings): PlanDocument {
  const plan = buildPlan({ ...scoringInput(read), settings });
  return planDocument.parse({ schema: 'dunwu.plan/1', ...plan });
}

/** What `assess --json` prints: the whole result of an answers file with its plan, checked by its schema. */
export function makeAssessmentDocument(
  read: ReadAnswers,
  settings: PlanSettings,
  today: LocalDate,
): AssessmentDocument {
  const assessment = scoreAssessment(scoringInput(read));
  const { exposure, overall, pillars, risks, askNext } = assessment;
  return assessmentDocument.parse({
    schema: 'dunwu.assessment/1',
    content: content.version,
    today,
    organisation: { name: read.file.organisation.name },
    exposure,
    overall,
    pillars,
    risks,
    askNext,
    coverage: coverageByFramework(assessment),
    plan: makePlanDocument(read, settings),
  });
}

function scoringInput(read: ReadAnswers): ScoringInput {
  const systems = read.file.organisation.systems ?? [];
  const criticalSystems = systems.filter(({ criticality }) => criticality === 'critical').length;
  return { content, answers: read.answers, criticalSystems };
}

function coverageByFramework({ coverage }: Assessment) {
  const frameworks = [...new Set(coverage.map((group) => group.framework))];
  return Object.fromEntries(
    frameworks.map((framework) => [framework, coverage.filter((group) => group.framework === framework)]),
  );
}
