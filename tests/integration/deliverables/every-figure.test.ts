import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeDeliverable } from '../../../main/export/make-deliverable.ts';
import {
  type Deliverable,
  defaultBranding,
  type ExportFormat,
  type ReportLanguage,
} from '../../../src/contract/report-records.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import {
  hasProgram,
  officeText,
  pdfFonts,
  pdfText,
  printedNumber,
  workbookText,
} from '../../support/read-elsewhere.ts';
import { factsOf, missingFacts } from '../../support/report-facts.ts';
import { sampleFirms } from '../../support/sample-firms.ts';
import { sampleReport } from '../../support/sample-reports.ts';

const poppler = hasProgram('pdftotext', '-v');

/** Two languages side by side have every word of both; one firm is looked at in each alone as well. */
const languagesOf = (firm: string): readonly ReportLanguage[] =>
  firm === sampleFirms[0] ? ['zh-TW', 'en', 'both'] : ['both'];

describe.each(sampleFirms)('every risk, action, score and date of %s', (firm) => {
  const report = sampleReport(firm);

  describe.each(languagesOf(firm))('in %s', (language) => {
    const facts = factsOf(report, language);
    const expectAll = (text: string) => {
      expect(facts.length).toBeGreaterThan(70);
      expect(missingFacts(text, facts)).toEqual([]);
    };

    test.skipIf(!poppler)('is in the PDF as pdftotext reads it, all fonts embedded', async () => {
      const bytes = await fileOf(report, 'report', 'pdf', language);
      expectAll(pdfText(bytes));
      expect(pdfFonts(bytes).every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
    });

    test('is in the Word file', async () => {
      expectAll(officeText(await fileOf(report, 'report', 'docx', language), /^word\/document\.xml$/));
    });

    test('is in the deck', async () => {
      expectAll(officeText(await fileOf(report, 'deck', 'pptx', language), /^ppt\/slides\/slide\d+\.xml$/));
    });

    test('is in the workbook', async () => {
      expectAll(await workbookText(await fileOf(report, 'workbook', 'xlsx', language)));
    });

    test('is in the CSV files', async () => {
      const files = Object.values(unzipSync(await fileOf(report, 'tables', 'csv', language)));
      expectAll(files.map((file) => strFromU8(file).replace(/(?<=^|,)\d+(\.\d+)?(?=,|\r?$)/gm, rounded)).join('\n'));
    });
  });

  test('is in the JSON file, to the last digit', async () => {
    const back = JSON.parse(strFromU8(await fileOf(report, 'data', 'json', 'both')));
    expect(back.risks).toEqual(report.risks);
    expect(back.actions).toEqual(report.actions);
    expect(back.plan.windows).toEqual(report.plan.windows);
    expect(back.roadmap).toEqual(report.roadmap);
  });
});

test('a fact that is not there is noticed', () => {
  const report = sampleReport('machine-tools');
  const facts = factsOf(report, 'en');
  const text = facts.map(({ about, says }) => `${about} ${says.join(' ')}`).join('\n');
  expect(missingFacts(text, facts)).toEqual([]);
  const [risk] = report.risks;
  const wrong = text.replace(`${risk?.score.planning.toFixed(1)}`, '99.9').replaceAll(report.today, '');
  expect(missingFacts(wrong, facts).length).toBeGreaterThan(0);
});

async function fileOf(
  report: Report,
  deliverable: Deliverable,
  format: ExportFormat,
  language: ReportLanguage,
): Promise<Uint8Array> {
  const { bytes } = await makeDeliverable({
    report,
    deliverable,
    format,
    language,
    hidden: [],
    branding: defaultBranding,
  });
  return bytes;
}

function rounded(number: string): string {
  return printedNumber(Number(number));
}
