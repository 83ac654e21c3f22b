import type {
  Branding,
  Deliverable,
  ExportFormat,
  ReportLanguage,
  ReportSection,
} from '../../src/contract/report-records.ts';
import type { Report } from '../../src/domain/report/types.ts';
import { AppError } from '../app-error.ts';
import { type Composer, createComposer } from './composer.ts';
import { csvFormat } from './csv/csv-format.ts';
import { composeDeck } from './deck/compose-deck.ts';
import type { Deck, PrintDocument, Tables } from './document/types.ts';
import { docxFormat } from './docx/docx-format.ts';
import type { FileFormat } from './file-format.ts';
import { governance } from './governance/governance.ts';
import { jsonFormat } from './json/json-format.ts';
import { markdownFormat } from './markdown/markdown-format.ts';
import { deckOnPaper } from './on-paper/deck-on-paper.ts';
import { tablesOnPaper } from './on-paper/tables-on-paper.ts';
import { pdfFormat } from './pdf/pdf-format.ts';
import { pptxFormat } from './pptx/pptx-format.ts';
import { composeComparison } from './report/compose-comparison.ts';
import { composeReport } from './report/compose-report.ts';
import { composeSummary } from './report/compose-summary.ts';
import { composeTables } from './tables/compose-tables.ts';
import { xlsxFormat } from './xlsx/xlsx-format.ts';

/** One file that somebody wants. Plain data: it travels to a worker. */
export interface DeliverableJob {
  readonly report: Report;
  readonly deliverable: Deliverable;
  readonly format: ExportFormat;
  readonly language: ReportLanguage;
  readonly hidden: readonly ReportSection[];
  readonly branding: Branding;
}

/** A file that was written and read back. */
export interface Finished {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly figures: number;
}

/** Composes what the kinds say, by kind of model. */
type Compose<Model> = (report: Report, composer: Composer) => Model;

const documents: Partial<Record<Deliverable, Compose<PrintDocument>>> = {
  report: composeReport,
  summary: composeSummary,
  comparison: composeComparison,
  ...governance,
};
const decks: Partial<Record<Deliverable, Compose<Deck>>> = { deck: composeDeck };
const data: Partial<Record<Deliverable, Compose<Report>>> = { data: (report) => report };
const tables: Partial<Record<Deliverable, Compose<Tables>>> = { workbook: composeTables, tables: composeTables };

const documentFormats: Partial<Record<ExportFormat, FileFormat<PrintDocument>>> = {
  pdf: pdfFormat,
  docx: docxFormat,
  md: markdownFormat,
};
const dataFormats: Partial<Record<ExportFormat, FileFormat<Report>>> = { json: jsonFormat };
const deckFormats: Partial<Record<ExportFormat, FileFormat<Deck>>> = { pptx: pptxFormat };
const tableFormats: Partial<Record<ExportFormat, FileFormat<Tables>>> = { xlsx: xlsxFormat, csv: csvFormat };

/**
 * Composes, writes and checks one file. Same job, same bytes. Throws AppError EXPORT_DIFFERS when the finished file does not
 * say what the report says, INVALID_INPUT for a format that the deliverable does not have.
 */
export async function makeDeliverable(
  job: DeliverableJob,
  onStep: (step: 'write' | 'check') => void = () => {},
): Promise<Finished> {
  const composer = createComposer(job);
  const { deliverable, format, report } = job;
  const made =
    (await make(documents[deliverable], documentFormats[format], report, composer, onStep)) ??
    (await make(decks[deliverable], deckFormats[format], report, composer, onStep)) ??
    (await make(tables[deliverable], tableFormats[format], report, composer, onStep)) ??
    (await make(data[deliverable], dataFormats[format], report, composer, onStep));
  if (!made) throw new AppError('INVALID_INPUT', { field: 'format', detail: `${deliverable}.${format}` });
  return made;
}

/**
 * The pages of a deliverable as a PDF to look at, not checked: a deck's slides and a workbook's tables are laid out on paper.
 * Throws AppError INVALID_INPUT for a deliverable that there is not.
 */
export async function previewDeliverable(job: DeliverableJob): Promise<Finished> {
  const onPaper = composeOnPaper(job);
  if (!onPaper || !documentFormats.pdf) {
    throw new AppError('INVALID_INPUT', { field: 'deliverable', detail: job.deliverable });
  }
  return { bytes: await documentFormats.pdf.write(onPaper), figures: 0 };
}

function composeOnPaper(job: DeliverableJob): PrintDocument | undefined {
  const composer = createComposer(job);
  const { deliverable, report } = job;
  const deck = decks[deliverable]?.(report, composer);
  const sheets = (tables[deliverable] ?? tables.tables)?.(report, composer);
  return documents[deliverable]?.(report, composer) ?? (deck && deckOnPaper(deck)) ?? (sheets && tablesOnPaper(sheets));
}

async function make<Model>(
  compose: Compose<Model> | undefined,
  format: FileFormat<Model> | undefined,
  report: Report,
  composer: Composer,
  onStep: (step: 'write' | 'check') => void,
): Promise<Finished | undefined> {
  if (!compose || !format) return undefined;
  const model = compose(report, composer);
  onStep('write');
  const bytes = await format.write(model);
  onStep('check');
  const { figures, difference } = await format.check(bytes, model);
  if (difference) {
    const { where, expected, found } = difference;
    throw new AppError('EXPORT_DIFFERS', { where, expected: expected.slice(0, 80), found: (found ?? '').slice(0, 80) });
  }
  return { bytes, figures };
}
