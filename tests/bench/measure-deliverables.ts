import { chromium } from 'playwright';
import { createComposer } from '../../main/export/composer.ts';
import { makeDeliverable } from '../../main/export/make-deliverable.ts';
import { pdfFormat } from '../../main/export/pdf/pdf-format.ts';
import { composeReport } from '../../main/export/report/compose-report.ts';
import type { BenchOutput } from '../../src/contract/command-output.ts';
import {
  type Deliverable,
  defaultBranding,
  type ExportFormat,
  formatsOf,
  governanceDocuments,
  reportKinds,
} from '../../src/contract/report-records.ts';
import type { Report } from '../../src/domain/report/types.ts';
import { findBrowser } from '../support/find-browser.ts';
import { sampleReport } from '../support/sample-reports.ts';
import { percentiles, round, timed } from './durations.ts';
import { printAsHtml } from './print-as-html.ts';

const repeats = 15;
const look = { language: 'zh-TW', hidden: [], branding: defaultBranding } as const;

/**
 * The full report of an example firm in Chinese: first and warm PDF, Word, deck, workbook, every format together and all
 * governance documents, written and read back; beside a browser that prints the same report.
 */
export async function measureDeliverables(): Promise<BenchOutput['deliverables']> {
  const report = sampleReport('machine-tools');
  const document = composeReport(report, createComposer(look));
  const pdfFirstMs = await timed(() => pdfFormat.write(document));
  const pdf = await several(() => pdfFormat.write(document));
  const days = Array.from({ length: repeats }, (_, day) => `2027-02-${String(day + 1).padStart(2, '0')}`);
  const changed: number[] = [];
  for (const today of days) {
    const other = composeReport(
      { ...report, today, organisation: { ...report.organisation, name: today } },
      createComposer(look),
    );
    changed.push(await timed(() => pdfFormat.write(other)));
  }
  const chromiumMs = await measureChromium(printAsHtml(document));
  const checkedMs = (deliverable: Deliverable, format: ExportFormat) =>
    several(() => make(report, deliverable, format), 5);
  const pdfWarmMs = percentiles(pdf);
  return {
    blocks: document.blocks.length,
    pdfFirstMs: round(pdfFirstMs),
    pdfWarmMs,
    pdfChangedMs: percentiles(changed),
    chromiumMs: chromiumMs && percentiles(chromiumMs),
    chromiumToPdf: chromiumMs && round(percentiles(chromiumMs).p50 / pdfWarmMs.p50),
    chromiumToChangedPdf: chromiumMs && round(percentiles(chromiumMs).p50 / percentiles(changed).p50),
    pdfCheckedMs: percentiles(await checkedMs('report', 'pdf')),
    docxCheckedMs: percentiles(await checkedMs('report', 'docx')),
    deckCheckedMs: percentiles(await checkedMs('deck', 'pptx')),
    workbookCheckedMs: percentiles(await checkedMs('workbook', 'xlsx')),
    everyFormatCheckedMs: round(await timed(() => makeAll(report, reportKinds))),
    documentsCheckedMs: round(await timed(() => makeAll(report, governanceDocuments))),
  };
}

async function several(work: () => unknown, times = repeats): Promise<number[]> {
  const taken: number[] = [];
  for (let count = 0; count < times; count += 1) taken.push(await timed(work));
  return taken;
}

function make(report: Report, deliverable: Deliverable, format: ExportFormat) {
  return makeDeliverable({ report, deliverable, format, ...look });
}

async function makeAll(report: Report, kinds: readonly Deliverable[]): Promise<void> {
  for (const kind of kinds) for (const format of formatsOf(kind)) await make(report, kind, format);
}

/** Loading the page and printing it, in a browser that runs already. Null: no browser. */
async function measureChromium(html: string): Promise<number[] | null> {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    return await several(async () => {
      await page.setContent(html);
      await page.pdf({ format: 'A4', tagged: true, outline: true });
    });
  } finally {
    await browser.close();
  }
}
