import * as z from 'zod';
import { deliverableOutput } from './deliverable-output.ts';
import { pillar } from './pillar.ts';
import { planDocument } from './plan-file.ts';

const range = { best: z.number(), planning: z.number(), worst: z.number() };
export const rangeSchema = z.object(range);
export const band = z.enum(['low', 'medium', 'high', 'critical']);
export const summarySchema = z.object({ ...range, band, lowest: z.number() });

export const reasonSchema = z.object({ question: z.string(), contribution: z.number(), known: z.boolean() });
export const assessedRiskSchema = z.object({
  status: z.literal('assessed'),
  id: z.string(),
  pillar,
  likelihood: rangeSchema,
  impact: z.number(),
  score: rangeSchema,
  worstCase: z.number(),
  bestCase: z.number(),
  band,
  base: z.number(),
  floor: z.number(),
  reasons: z.array(reasonSchema).readonly(),
});
export const unassessedRiskSchema = z.object({ status: z.literal('not-assessed'), id: z.string(), pillar });
export const riskSchema = z.discriminatedUnion('status', [assessedRiskSchema, unassessedRiskSchema]);

export const coverageSchema = z.object({
  framework: z.enum(['nist-ai-rmf', 'iso-42001', 'iso-tr-24028', 'iso-other', 'eu-ai-act', 'taiwan', 'research']),
  group: z.string(),
  share: rangeSchema.nullable(),
  references: z
    .array(
      z.object({
        reference: z.string(),
        questions: z.array(z.string()).readonly(),
        share: rangeSchema.nullable(),
        state: z.enum(['covered', 'partial', 'gap', 'unknown', 'not-applicable']),
      }),
    )
    .readonly(),
});

/** The result of the scoring function, as it travels to the screen. */
export const assessmentResult = z.object({
  exposure: z.enum(['low', 'limited', 'exposed', 'unknown']),
  overall: summarySchema.nullable(),
  pillars: z.record(pillar, summarySchema.nullable()),
  risks: z.array(riskSchema).readonly(),
  askNext: z.array(z.object({ question: z.string(), narrows: z.number() })).readonly(),
  coverage: z.array(coverageSchema).readonly(),
});

/** What `assess --json` prints, `dunwu.assessment/1`. Coverage is keyed by framework. */
export const assessmentDocument = z.object({
  schema: z.literal('dunwu.assessment/1'),
  content: z.string(),
  today: z.iso.date(),
  organisation: z.object({ name: z.string() }),
  exposure: assessmentResult.shape.exposure,
  overall: summarySchema.nullable(),
  pillars: assessmentResult.shape.pillars,
  risks: z.array(riskSchema).readonly(),
  askNext: assessmentResult.shape.askNext,
  coverage: z.record(z.string(), z.array(coverageSchema.omit({ framework: true })).readonly()),
  plan: planDocument,
  /** Only with `--out`: what was written. */
  files: z.array(deliverableOutput).readonly().optional(),
});
export type AssessmentDocument = z.infer<typeof assessmentDocument>;
