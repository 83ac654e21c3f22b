import { content } from '../../src/content/content.ts';
import { type AssessmentDocument, assessmentDocument } from '../../src/contract/assessment-file.ts';
import { type PlanDocument, planDocument } from '../../src/contract/plan-file.ts';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import { solveFrontier } from '../../src/domain/plan/frontier.ts';
import type { Solve } from '../../src/domain/plan/linear-program.ts';
import { planModel } from '../../src/domain/plan/plan-model.ts';
import { planProgram } from '../../src/domain/plan/plan-program.ts';
import type { PlanSettings } from '../../src/domain/plan/types.ts';
import { writeLp } from '../../src/domain/plan/write-lp.ts';
import type { Assessment } from '../../src/domain/scoring/types.ts';
import type { ReadAnswers } from '../import/read-answers-file.ts';
import { type SolvedFile, scoringInput } from './solve-file.ts';

/**
 * What `plan --json` prints: the plan of an answers file, checked by its schema; with a frontier of so many budgets if one is
 * wanted.
 */
export function makePlanDocument(
  read: ReadAnswers,
  settings: PlanSettings,
  solve: Solve,
  frontierPoints?: number,
): PlanDocument {
  const input = { ...scoringInput(read), settings };
  const plan = buildPlan(input, solve);
  const frontier = frontierPoints === undefined ? {} : { frontier: solveFrontier(input, frontierPoints, solve) };
  return planDocument.parse({ schema: 'dunwu.plan/1', ...plan, ...frontier });
}

/** The very model that the plan of an answers file is solved from, in CPLEX LP format. */
export function planLpText(read: ReadAnswers, settings: PlanSettings): string {
  return writeLp(planProgram(planModel({ ...scoringInput(read), settings })));
}

/** What `assess --json` prints: the whole result of an answers file with its plan, checked by its schema. */
export function makeAssessmentDocument({ file, today, assessment, plan }: SolvedFile): AssessmentDocument {
  const { exposure, overall, pillars, risks, askNext } = assessment;
  return assessmentDocument.parse({
    schema: 'dunwu.assessment/1',
    content: content.version,
    today,
    organisation: { name: file.organisation.name },
    exposure,
    overall,
    pillars,
    risks,
    askNext,
    coverage: coverageByFramework(assessment),
    plan: planDocument.parse({ schema: 'dunwu.plan/1', ...plan }),
  });
}

function coverageByFramework({ coverage }: Assessment) {
  const frameworks = [...new Set(coverage.map((group) => group.framework))];
  return Object.fromEntries(
    frameworks.map((framework) => [framework, coverage.filter((group) => group.framework === framework)]),
  );
}
