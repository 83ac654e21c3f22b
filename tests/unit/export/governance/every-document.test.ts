import { describe, expect, it } from 'vitest';
import { governance } from '../../../../main/export/governance/governance.ts';
import { documents } from '../../../../src/content/documents.ts';
import { governanceDocuments, type ReportLanguage } from '../../../../src/contract/report-records.ts';
import type { Report } from '../../../../src/domain/report/types.ts';
import { englishWord, governanceReports, governanceText, strictComposer } from '../../../support/governance-texts.ts';

const languages: readonly ReportLanguage[] = ['zh-TW', 'en', 'both'];

/** Every `Text` in a block, empty ones too. */
function textsIn(value: unknown): readonly (readonly string[])[] {
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === 'string') && value.length > 0 ? [value] : value.flatMap(textsIn);
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

const cases = governanceDocuments.flatMap((id) => Object.keys(governanceReports).map((firm) => [id, firm] as const));

describe.each(cases)('%s for %s', (id, firm) => {
  const report = governanceReports[firm] as Report;

  it.each(languages)('says everything in %s, without a gap', (language) => {
    const document = governance[id](report, strictComposer(language));
    const all = [document.title, document.subtitle, ...document.blocks.flatMap(textsIn)];
    expect(all.filter((text) => text.some((one) => one.trim() === ''))).toEqual([]);
    expect(all.flat().filter((one) => /undefined|NaN%|\$NaN|–NaN|NaN–|^NaN$|\{\{|\[object/.test(one))).toEqual([]);
    expect(all.flat().filter((one) => /^(policies|records|questions|actions):/.test(one))).toEqual([]);
  });

  it('names the firm, the day and every source question with its text', () => {
    const all = governanceText(id, report);
    expect(all).toContain(report.organisation.name);
    expect(all).toContain(report.today);
    for (const question of documents[id].questions) {
      expect(all).toContain(`${question} ${englishWord(`questions:${question}.text`)}`);
    }
  });

  it('lists each of its actions: those planned with their dates, the others with the reason', () => {
    const all = governanceText(id, report);
    for (const action of documents[id].actions) {
      const planned = report.actions.find((one) => one.action === action);
      if (planned) expect(all).toContain(`${planned.start}\n${planned.finish}`);
      if (planned || report.rejected.some((one) => one.action === action)) {
        expect(all).toContain(`${action} ${englishWord(`actions:${action}.title`)}`);
      }
    }
  });

  it('repeats no table', () => {
    const tables = governance[id](report, strictComposer('en')).blocks.flatMap((block) =>
      block.kind === 'table' ? [block.table.id] : [],
    );
    expect(tables).toEqual([...new Set(tables)]);
  });
});
