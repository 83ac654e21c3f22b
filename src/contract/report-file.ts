import * as z from 'zod';
import { assessedRiskSchema, assessmentResult, band, coverageSchema, summarySchema } from './assessment-file.ts';
import { pillar } from './pillar.ts';
import { planResult } from './plan-file.ts';
import { actionStatus, projectedScore } from './plan-records.ts';
import { answerSchema, matrixCell, mode, progressCount } from './records.ts';
import { roadmap } from './roadmap-records.ts';
import { runAnalysis, runMetric, runSettings } from './run-records.ts';
import { disagreementLine, rankingResult, workshopRole } from './workshop-records.ts';

const day = z.iso.date();
const count = z.number().int().min(0);
const ids = z.array(z.string()).readonly();

const system = z.object({
  name: z.string(),
  purpose: z.string(),
  criticality: z.enum(['critical', 'important', 'minor']),
});

const organisation = z.object({
  name: z.string(),
  taxId: z.string().nullable(),
  industry: z.string().nullable(),
  employees: z.number().nullable(),
  paidInCapitalNtd: z.number().nullable(),
  systems: z.array(system).readonly(),
});

const settings = z.object({
  budgetNtd: z.number().nullable(),
  windowBudgetsNtd: z.record(z.string(), z.number()).nullable(),
  personDays: z.number().nullable(),
  windowPersonDays: z.record(z.string(), z.number()),
  maxParallel: z.number().nullable(),
  owners: z.record(z.string(), z.string()),
  minimumPerPillar: z.partialRecord(pillar, z.number()),
  start: day,
  locked: z.record(z.string(), z.string()),
  excluded: ids,
  done: ids,
  begun: ids,
});

const pillarLine = z.object({
  pillar,
  summary: summarySchema.nullable(),
  projected: z.number().nullable(),
  risks: count,
  actions: count,
  costNtd: z.number(),
  personDays: z.number(),
});

const registerRisk = assessedRiskSchema.extend({
  rank: z.number().int().min(1),
  actions: z.array(z.object({ action: z.string(), points: z.number() })).readonly(),
});

const totals = z.object({
  actions: count,
  costNtd: z.number(),
  personDays: z.number(),
  effortNtd: z.number(),
  riskNow: z.number(),
  riskAtEnd: z.number(),
  riskIfNothing: z.number(),
  overallAtEnd: z.number().nullable(),
});

const reportAction = planResult.shape.chosen.unwrap().element.extend({
  pillar,
  owner: z.string(),
  status: actionStatus,
  workingDays: count,
  dueDate: day.nullable(),
  late: z.enum(['overdue', 'at-risk']).nullable(),
  note: z.string(),
  evidence: z.string(),
});

const evidenceItem = z.object({
  question: z.string(),
  fileName: z.string(),
  bytes: count,
  sha256: z.string(),
  addedOn: day,
});

const answerLine = z.object({
  question: z.string(),
  section: z.string(),
  state: z.enum(['answered', 'unsure', 'notApplicable', 'unanswered']),
  answer: answerSchema.nullable(),
  note: z.string(),
  evidence: count,
});

const grade = z.object({ score: z.number(), band }).nullable();
const beforeAndNow = { before: summarySchema.nullable(), now: summarySchema.nullable() };

const comparison = z.object({
  previousTitle: z.string(),
  previousOn: day,
  overall: z.object(beforeAndNow),
  pillars: z.array(z.object({ pillar, ...beforeAndNow })).readonly(),
  risks: z.array(z.object({ risk: z.string(), before: grade, now: grade, change: z.number().nullable() })).readonly(),
  answers: z
    .array(z.object({ question: z.string(), before: answerSchema.nullable(), now: answerSchema.nullable() }))
    .readonly(),
});

const curve = z.object({
  metric: runMetric,
  steps: z.array(z.number()).readonly(),
  values: z.array(z.number().nullable()).readonly(),
});

const run = z.object({
  name: z.string(),
  system: z.string().nullable(),
  format: z.string(),
  unit: z.enum(['step', 'epoch', 'row']),
  rows: count,
  addedOn: day,
  updatedOn: day,
  settings: runSettings,
  analysis: runAnalysis,
  questions: ids,
  curves: z.array(curve).readonly(),
});

const workshop = z.object({
  sessions: z
    .array(
      z.object({
        title: z.string(),
        endedOn: day.nullable(),
        participants: z.array(z.object({ role: workshopRole, count })).readonly(),
      }),
    )
    .readonly(),
  lines: z.array(disagreementLine).readonly(),
  decisions: z
    .array(
      z.object({
        question: z.string(),
        answer: answerSchema,
        decidedBy: z.string(),
        why: z.string(),
        dissent: z.string(),
        on: day,
        agreement: z.number().nullable(),
      }),
    )
    .readonly(),
  ranking: rankingResult.nullable(),
  parked: z.array(z.object({ text: z.string(), question: z.string().nullable() })).readonly(),
});

/** The report model as it stands in a file: everything that the other deliverables say. */
export const reportModel = z.object({
  today: day,
  contentVersion: z.string(),
  title: z.string(),
  mode,
  organisation,
  exposure: assessmentResult.shape.exposure,
  overall: summarySchema.nullable(),
  pillars: z.array(pillarLine).readonly(),
  progress: progressCount,
  askNext: assessmentResult.shape.askNext,
  lowExposure: ids.nullable(),
  risks: z.array(registerRisk).readonly(),
  unassessed: z.array(z.object({ id: z.string(), pillar })).readonly(),
  matrix: z.array(matrixCell).readonly(),
  coverage: z.array(coverageSchema).readonly(),
  settings,
  personDayNtd: z.number(),
  plan: planResult.omit({ chosen: true, rejected: true }),
  projection: z.array(projectedScore).readonly(),
  totals,
  actions: z.array(reportAction).readonly(),
  rejected: planResult.shape.rejected,
  roadmap,
  signOff: z.object({ on: day, by: z.string(), note: z.string() }).nullable(),
  evidence: z.array(evidenceItem).readonly(),
  answers: z.array(answerLine).readonly(),
  references: ids,
  terms: ids,
  comparison: comparison.nullable(),
  runs: z.array(run).readonly(),
  workshop: workshop.nullable(),
});

/** What the deliverable `data` is, `dunwu.report/1`. Unknown keys are refused: a file says what this says, no more. */
export const reportFile = z.strictObject({ schema: z.literal('dunwu.report/1'), ...reportModel.shape });
