import type {
  Deliverable,
  ExportFormat,
  ReportLanguage,
  ReportSection,
  ReportSettings,
} from '../../../src/contract/report-records.ts';
import { reportSections } from '../../../src/contract/report-records.ts';

/** What the calls want to know of a file before it is made, but for its format. */
export interface Wanted {
  readonly assessmentId: string;
  readonly deliverable: Deliverable;
  readonly language: ReportLanguage;
  readonly hidden: ReportSection[];
}

/** The same with the format it is exported in. */
export interface WantedFile extends Wanted {
  readonly format: ExportFormat;
}

/** Whether the user may leave out sections of a deliverable: only the full report has them. */
export const hasSections = (deliverable: Deliverable): boolean => deliverable === 'report';

/** Whether a deliverable has words: data are ids and numbers, the same in every language. */
export const hasWords = (deliverable: Deliverable): boolean => deliverable !== 'data';

/** What is to be made as things are chosen; null while no section is left. Equal choices give equal values. */
export function wantedOf(assessmentId: string, deliverable: Deliverable, settings: ReportSettings): Wanted | null {
  const hidden = hasSections(deliverable) ? reportSections.filter((section) => settings.hidden.includes(section)) : [];
  if (hidden.length === reportSections.length) return null;
  return { assessmentId, deliverable, language: settings.language, hidden };
}

/** The hidden sections after one is shown or hidden, in their order. */
export function toggleSection(hidden: readonly ReportSection[], section: ReportSection, shown: boolean) {
  const others = hidden.filter((each) => each !== section);
  return reportSections.filter((each) => others.includes(each) || (!shown && each === section));
}
