import * as z from 'zod';
import { pillar } from './pillar.ts';

/** Largest answers file that is read, in bytes. Real ones are under 50 kB. */
export const answersFileMaxBytes = 5_000_000;

/** One answer in a file: a level 0-4, a number, `"unsure"`, an option, a list of options, true/false, or not applicable. */
export const fileAnswer = z.union([
  z.number(),
  z.boolean(),
  z.string(),
  z.array(z.string()),
  z.strictObject({ notApplicable: z.string().min(1) }),
]);
export type FileAnswer = z.infer<typeof fileAnswer>;

const localDate = z.iso.date();

export const criticality = z.enum(['critical', 'important', 'minor']);

export const answersFileOrganisation = z.object({
  name: z.string().min(1).max(200),
  taxId: z.string().optional(),
  industry: z.string().max(200).optional(),
  employees: z.number().int().min(0).optional(),
  paidInCapitalNtd: z.number().min(0).optional(),
  systems: z
    .array(z.object({ name: z.string().min(1).max(200), purpose: z.string().max(2000).optional(), criticality }))
    .optional(),
});

export const answersFilePlan = z.object({
  budgetNtd: z.number().min(0).optional(),
  /** External NT$ that come in with each window, by window id. */
  windowBudgetsNtd: z.record(z.string(), z.number().min(0)).optional(),
  personDays: z.number().min(0).optional(),
  windowPersonDays: z.record(z.string(), z.number().min(0)).optional(),
  maxParallel: z.number().int().min(1).optional(),
  minimumPerPillar: z.partialRecord(pillar, z.number().int().min(0)).optional(),
  /** Who an action belongs to, by action. */
  owners: z.record(z.string(), z.string().max(200)).optional(),
  start: localDate.optional(),
  locked: z.record(z.string(), z.string()).optional(),
  excluded: z.array(z.string()).optional(),
  done: z.array(z.string()).optional(),
  begun: z.array(z.string()).optional(),
});

/** The plain interchange format, `dunwu.answers/1`: input of the command line, export and import of the app. */
export const answersFile = z.object({
  schema: z.literal('dunwu.answers/1'),
  organisation: answersFileOrganisation,
  answers: z.record(z.string(), fileAnswer),
  notes: z.record(z.string(), z.string().max(10_000)).optional(),
  plan: answersFilePlan.optional(),
});
export type AnswersFile = z.infer<typeof answersFile>;
