import * as z from 'zod';
import { criticality } from './answers-file.ts';
import { assessmentResult, band } from './assessment-file.ts';

/** Ids of stored records: random UUIDs made by `main`. */
export const recordId = z.uuid();
/** An instant as ISO 8601 in UTC. */
export const instant = z.iso.datetime();

export const industries = ['mfg', 'ict', 'fin', 'health', 'retail', 'logi', 'prof', 'other'] as const;

export const organisationFields = z.object({
  name: z.string().trim().min(1).max(200),
  /** 統一編號, eight digits with a valid check digit, or null. */
  taxId: z.string().nullable(),
  industry: z.enum(industries).nullable(),
  employees: z.number().int().min(0).max(1_000_000).nullable(),
  paidInCapitalNtd: z.number().min(0).max(1e13).nullable(),
});
export const organisation = organisationFields.extend({
  id: recordId,
  sample: z.boolean(),
  /** By the 中小企業認定標準; null while employees and capital are both unknown. */
  sme: z.enum(['small-scale', 'sme', 'above']).nullable(),
  /** Out of the daily view; null: it is in it. */
  archivedAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Organisation = z.infer<typeof organisation>;

export const systemFields = z.object({
  name: z.string().trim().min(1).max(200),
  purpose: z.string().max(2000),
  criticality,
});
export const aiSystem = systemFields.extend({ id: recordId, organisationId: recordId });
export type AiSystem = z.infer<typeof aiSystem>;

export const answerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('level'),
    level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  }),
  z.object({ kind: z.literal('choice'), value: z.string() }),
  z.object({ kind: z.literal('choices'), values: z.array(z.string()).readonly() }),
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('yesNo'), value: z.boolean() }),
  z.object({ kind: z.literal('unsure') }),
  z.object({ kind: z.literal('notApplicable'), reason: z.string().trim().min(1).max(2000) }),
]);

export const mode = z.enum(['quick', 'full']);
const count = z.number().int().min(0);
export const progressCount = z.object({
  answered: count,
  unsure: count,
  notApplicable: count,
  unanswered: count,
  total: count,
});
export const progress = z.object({ all: progressCount, bySection: z.record(z.string(), progressCount) });

export const assessmentRecord = z.object({
  id: recordId,
  organisationId: recordId,
  title: z.string(),
  mode,
  /** Where the user last was; the questionnaire resumes there. */
  currentQuestion: z.string().nullable(),
  /** The assessment that this one repeats; null for a first one. */
  reassesses: recordId.nullable(),
  createdAt: instant,
  updatedAt: instant,
});

export const assessmentSummary = assessmentRecord.extend({
  progress: progressCount,
  overall: assessmentResult.shape.overall,
  exposure: assessmentResult.shape.exposure,
});

export const evidenceRecord = z.object({
  id: recordId,
  question: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: count,
  sha256: z.string(),
  addedAt: instant,
  addedBy: z.string(),
});

export const matrixCell = z.object({
  likelihood: z.number(),
  impact: z.number(),
  band,
  risks: z.array(z.string()).readonly(),
});

/** Everything the questionnaire and the results show of one assessment, computed after every change. */
export const assessmentView = z.object({
  assessment: assessmentRecord,
  organisation,
  systems: z.array(aiSystem),
  answers: z.record(z.string(), answerSchema),
  notes: z.record(z.string(), z.string()),
  evidence: z.array(evidenceRecord),
  visibility: z.record(z.string(), z.enum(['shown', 'hidden', 'waiting'])),
  /** Questions of this session, in order: shown ones only. */
  path: z.array(z.string()),
  progress,
  undo: z.object({ canUndo: z.boolean(), canRedo: z.boolean() }),
  result: assessmentResult,
  /** The 5 x 5 matrix of assessed risks, impact 5 first, then likelihood 1 to 5. */
  matrix: z.array(matrixCell).readonly(),
  /** What a firm that trains no model itself should look at; null for the others. */
  lowExposure: z.object({ lookAt: z.array(z.string()).readonly() }).nullable(),
  /** The assessment that this one repeats, and the questions that are worth asking again first. */
  reassessment: z.object({ of: recordId, askFirst: z.array(z.string()).readonly() }).nullable(),
});
export type AssessmentView = z.infer<typeof assessmentView>;

export const historyEntry = z.object({
  at: instant,
  by: z.string(),
  question: z.string(),
  cause: z.enum(['edit', 'undo', 'redo', 'import', 'workshop', 'assessors', 'merge']),
  before: answerSchema.nullable(),
  after: answerSchema.nullable(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const language = z.enum(['zh-TW', 'en']);
export type Language = z.infer<typeof language>;
export const settings = z.object({
  language,
  theme: z.enum(['light', 'dark', 'auto']),
  /** Shown in the answers' history as who made a change. */
  userName: z.string().max(200),
  /** Edited default numbers by assumption id; absent: the content's value. */
  assumptions: z.record(z.string(), z.number()),
});
export type Settings = z.infer<typeof settings>;

export const backupRecord = z.object({
  fileName: z.string(),
  at: instant,
  bytes: count,
  reason: z.enum(['manual', 'rotating', 'before-migration', 'before-restore', 'before-merge']),
});

export const appInfo = z.object({
  version: z.string(),
  contentVersion: z.string(),
  databaseVersion: z.string(),
  host: z.enum(['desktop', 'server', 'test']),
  dataFolder: z.string(),
  databaseBytes: count,
  sqliteVersion: z.string(),
  evidenceMaxBytes: count,
});

/** What a host tells the screen: a menu item chosen, a file opened with the app. */
export const hostEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('navigate'), to: z.string() }),
  z.object({ type: z.literal('command'), command: z.enum(['undo', 'redo', 'new-assessment', 'print']) }),
  z.object({ type: z.literal('settings-changed') }),
  /** A client file that the system handed over; `openedId` names it in `clients.previewOpened`. */
  z.object({ type: z.literal('file-opened'), fileName: z.string(), openedId: recordId }),
  /** A watched log grew, or its folder went away or came back. */
  z.object({ type: z.literal('runs-changed'), organisationId: recordId }),
]);
export type HostEvent = z.infer<typeof hostEvent>;
