import type { Branding, Deliverable, ExportFormat, ReportLanguage } from '../../src/contract/report-records.ts';
import type { LocalDate } from '../../src/kernel/dates.ts';
import { wordsIn } from '../words.ts';
import { languagesOf } from './composer.ts';
import { safeFileName } from './safe-file-name.ts';

/** What a file is named after. */
export interface NamedDeliverable {
  readonly organisation: string;
  readonly deliverable: Deliverable;
  readonly format: ExportFormat;
  readonly language: ReportLanguage;
  readonly firstLanguage: Branding['firstLanguage'];
  readonly today: LocalDate;
}

/** `<firm> full report 2026-11-23.pdf`, in the words of the document's languages, as every file system takes it. */
export function deliverableFileName(named: NamedDeliverable): string {
  const { organisation, deliverable, format, language, firstLanguage, today } = named;
  const words = languagesOf(language, firstLanguage).map((tag) => wordsIn(tag)(`deliverables:fileName.${deliverable}`));
  return `${[safeFileName(organisation) || 'Dunwu', ...words, today].join(' ')}.${extensionOf(format)}`;
}

/** CSV travels as a ZIP: one file a table. */
function extensionOf(format: ExportFormat): string {
  return format === 'csv' ? 'zip' : format;
}
