import type * as z from 'zod';
import type { Progress } from '../domain/answers/types.ts';
import type { LabConfig } from '../domain/lab/types.ts';
import type { Plan } from '../domain/plan/types.ts';
import type { Answer } from '../domain/questionnaire/answer.ts';
import type { Report } from '../domain/report/types.ts';
import type { RepairObstacle, Roadmap } from '../domain/roadmap/types.ts';
import type { Assessment } from '../domain/scoring/types.ts';
import type { OfferBill } from '../domain/training-run/run-bill.ts';
import type { RunAnalysis, RunSettings } from '../domain/training-run/types.ts';
import type { BestWorstRanking, DisagreementLine } from '../domain/workshop/types.ts';
import type { assessmentResult } from './assessment-file.ts';
import type { RunBillView } from './bill-records.ts';
import type { planResult } from './plan-file.ts';
import type { answerSchema, progress } from './records.ts';
import type { reportModel } from './report-file.ts';
import type { repairObstacle, roadmap } from './roadmap-records.ts';
import type { labConfig, runAnalysis, runSettings } from './run-records.ts';
import type { disagreementLine, rankingResult } from './workshop-records.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Compile-time proof that what travels is what the domain returns: each line fails to compile when one side moves. */
export const wireAgreesWithDomain: {
  assessment: Same<z.infer<typeof assessmentResult>, Assessment>;
  plan: Same<z.infer<typeof planResult>, Plan>;
  answer: Same<z.infer<typeof answerSchema>, Answer>;
  progress: Same<z.infer<typeof progress>, Progress>;
  roadmap: Same<z.infer<typeof roadmap>, Roadmap>;
  repairObstacle: Same<z.infer<typeof repairObstacle>, RepairObstacle>;
  report: Same<z.infer<typeof reportModel>, Report>;
  runAnalysis: Same<z.infer<typeof runAnalysis>, RunAnalysis>;
  bills: Same<RunBillView['bills'], readonly OfferBill[]>;
  runSettings: Same<z.infer<typeof runSettings>, RunSettings>;
  labConfig: Same<z.infer<typeof labConfig>, LabConfig>;
  disagreementLine: Same<z.infer<typeof disagreementLine>, DisagreementLine>;
  rankingResult: Same<z.infer<typeof rankingResult>, BestWorstRanking>;
} = {
  assessment: true,
  plan: true,
  answer: true,
  progress: true,
  roadmap: true,
  repairObstacle: true,
  report: true,
  runAnalysis: true,
  bills: true,
  runSettings: true,
  labConfig: true,
  disagreementLine: true,
  rankingResult: true,
};
