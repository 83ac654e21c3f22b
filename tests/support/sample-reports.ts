import { readFileSync } from 'node:fs';
import { answersFile } from '../../src/contract/answers-file.ts';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import { projectScores } from '../../src/domain/plan/project-scores.ts';
import type { Plan, PlanInput } from '../../src/domain/plan/types.ts';
import { buildReport } from '../../src/domain/report/build-report.ts';
import type { Report, ReportInput } from '../../src/domain/report/types.ts';
import { buildRoadmap } from '../../src/domain/roadmap/build-roadmap.ts';
import { scoreAssessment } from '../../src/domain/scoring/score-assessment.ts';
import { goldenPath, type SampleFirm, sampleFirm } from './sample-firms.ts';
import { sampleRuns } from './sample-runs.ts';
import { sampleWorkshop } from './sample-workshop.ts';
import { solve } from './solve.ts';

/** The day on which the sample reports are made. */
export const reportDay = '2026-11-23';

const made = new Map<SampleFirm, ReportInput>();

/** The plan of an example firm from its golden file, which tests/unit/domain/golden holds to what the product solves. */
function goldenPlan(name: SampleFirm): Plan {
  return JSON.parse(readFileSync(goldenPath(name), 'utf8')).plan as Plan;
}

/** Everything that the report of an example firm is made from. */
export function sampleReportInput(name: SampleFirm): ReportInput {
  const known = made.get(name);
  if (known) return known;
  const path = new URL(`../../examples/${name}.json`, import.meta.url);
  const { organisation, notes = {} } = answersFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { taxId = null, industry = null, employees = null, paidInCapitalNtd = null, systems = [] } = organisation;
  const input: ReportInput = {
    ...reportInputOf(sampleFirm(name), goldenPlan(name)),
    notes,
    organisation: {
      name: organisation.name,
      taxId,
      industry,
      employees,
      paidInCapitalNtd,
      systems: systems.map((system) => ({ ...system, purpose: system.purpose ?? '' })),
    },
    // One firm trains models itself, keeps its logs and held a workshop: every format's check covers both.
    runs: name === 'machine-tools' ? sampleRuns : [],
    workshop: name === 'machine-tools' ? sampleWorkshop : null,
  };
  made.set(name, input);
  return input;
}

/** The report of an example firm. */
export function sampleReport(name: SampleFirm): Report {
  return buildReport(sampleReportInput(name));
}

/** What a report is made from, for any firm: solved, unless its plan is known, and dated by the product's own code. */
export function reportInputOf(input: PlanInput, plan = buildPlan(input, solve)): ReportInput {
  const roadmap = buildRoadmap({
    content: input.content,
    plan,
    start: input.settings.start,
    today: reportDay,
    progress: {},
    moves: {},
    capacities: {},
    holidays: [],
    baseline: null,
  });
  return {
    content: input.content,
    today: reportDay,
    title: reportDay,
    mode: 'full',
    organisation: {
      name: 'Test firm',
      taxId: null,
      industry: null,
      employees: null,
      paidInCapitalNtd: null,
      systems: [],
    },
    answers: input.answers,
    notes: {},
    evidence: [],
    assessment: scoreAssessment(input),
    plan,
    settings: input.settings,
    projection: plan.status === 'infeasible' ? [] : projectScores(input, plan),
    roadmap,
    actionNotes: {},
    signOff: null,
    previous: null,
    runs: [],
    workshop: null,
  };
}
