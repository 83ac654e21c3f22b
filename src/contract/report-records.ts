import * as z from 'zod';
import { instant, recordId } from './records.ts';

/** Largest logo that is read, in bytes. */
export const logoMaxBytes = 1_000_000;
/** Longest side of a logo, in pixels. */
export const logoMaxPixels = 4_000;

/** The logo as it goes into documents: always a PNG or JPEG whose header was read, never SVG. */
export const logo = z.object({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  base64: z.string().max(logoMaxBytes * 2),
  /** In pixels. */
  width: z.number().int().min(1),
  height: z.number().int().min(1),
});
export type Logo = z.infer<typeof logo>;

const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** Whose documents these are: the consultancy's or the firm's own look. */
export const branding = z.object({
  /** Name on covers, headers and slides; empty: none. */
  name: z.string().trim().max(200),
  logo: logo.nullable(),
  /** Headings, table heads and title bands; white text must stand on it with a contrast of 4.5 : 1. */
  colour,
  /** Lines and markers beside it. */
  accent: colour,
  /** At the foot of every page, for example a confidentiality line; empty: none. */
  footer: z.string().trim().max(300),
  /** The language that comes first where a document has both. */
  firstLanguage: z.enum(['zh-TW', 'en']),
});
export type Branding = z.infer<typeof branding>;

/** Least contrast of white text on the colour (WCAG 2.2 AA). */
export const leastContrast = 4.5;

/** The look of those who set none. */
export const defaultBranding: Branding = {
  name: '',
  logo: null,
  colour: '#1f4e79',
  accent: '#c8553d',
  footer: '',
  firstLanguage: 'zh-TW',
};

export const reportLanguage = z.enum(['zh-TW', 'en', 'both']);
export type ReportLanguage = z.infer<typeof reportLanguage>;

/** Governance documents, filled from the answers and the plan. */
export const governanceDocuments = [
  'policy',
  'protocol',
  'release-gate',
  'monitoring',
  'model-card',
  'inventory',
  'applicability',
  'pilot-charter',
  'supplier',
  'programme',
] as const;
export const governanceDocument = z.enum(governanceDocuments);
export type GovernanceDocument = z.infer<typeof governanceDocument>;

/** Everything that leaves Dunwu as a file. `tables` is a ZIP of CSV files, `data` the report model as JSON. */
export const reportKinds = ['summary', 'report', 'deck', 'workbook', 'comparison', 'tables', 'data'] as const;
export const deliverable = z.enum([...reportKinds, ...governanceDocuments]);
export type Deliverable = z.infer<typeof deliverable>;

export const exportFormat = z.enum(['pdf', 'docx', 'pptx', 'xlsx', 'csv', 'json', 'md']);
export type ExportFormat = z.infer<typeof exportFormat>;

/** The formats of a deliverable, the usual one first. */
export function formatsOf(kind: Deliverable): readonly ExportFormat[] {
  if (kind === 'deck') return ['pptx'];
  if (kind === 'workbook') return ['xlsx'];
  if (kind === 'tables') return ['csv'];
  if (kind === 'data') return ['json'];
  if (kind === 'report') return ['pdf', 'docx', 'md'];
  return ['pdf', 'docx'];
}

/** The parts of the full report, in their order. */
export const reportSections = [
  'summary',
  'method',
  'results',
  'risks',
  'coverage',
  'plan',
  'roadmap',
  'nothing',
  'runs',
  'workshop',
  'evidence',
  'answers',
  'glossary',
] as const;
export const reportSection = z.enum(reportSections);
export type ReportSection = z.infer<typeof reportSection>;

/** What the user last chose on the reports screen of an assessment. */
export const reportSettings = z.object({
  language: reportLanguage,
  /** Parts of the full report that are left out. */
  hidden: z.array(reportSection),
});
export type ReportSettings = z.infer<typeof reportSettings>;

/** A finished, checked file. */
export const exportRecord = z.object({
  id: recordId,
  assessmentId: recordId,
  at: instant,
  by: z.string(),
  deliverable,
  format: exportFormat,
  language: reportLanguage,
  fileName: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  /** Texts and numbers that were found again in the finished file. */
  figures: z.number().int(),
  /** Whether the file still stands where it was written, with the same hash: `moved` when it is not there. */
  state: z.enum(['kept', 'changed', 'moved']),
});
export type ExportRecord = z.infer<typeof exportRecord>;

/** How far an export has come; the last event carries the record. */
export const exportProgress = z.object({
  step: z.enum(['gather', 'write', 'check', 'done']),
  record: exportRecord.nullable(),
});
export type ExportProgress = z.infer<typeof exportProgress>;
