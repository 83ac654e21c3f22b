import { expectedTexts } from '../../main/export/check/expected-texts.ts';
import { type Composer, createComposer } from '../../main/export/composer.ts';
import type { PrintDocument } from '../../main/export/document/types.ts';
import { governance } from '../../main/export/governance/governance.ts';
import { defaultBranding, type GovernanceDocument, type ReportLanguage } from '../../src/contract/report-records.ts';
import type { Report } from '../../src/domain/report/types.ts';
import { edgeReports } from './edge-reports.ts';
import { readLanguage } from './locale-files.ts';
import { sampleFirms } from './sample-firms.ts';
import { sampleReport } from './sample-reports.ts';

const words = readLanguage('en');

/** An English word by its key; throws when there is none. */
export function englishWord(key: string): string {
  const word = words.get(key);
  if (word === undefined) throw new Error(`no word ${key}`);
  return word;
}

/** A composer that refuses a word which does not exist, and keeps the keys that it was asked for. */
export function strictComposer(language: ReportLanguage, said: Set<string> = new Set()): Composer {
  const composer = createComposer({ language, branding: defaultBranding, hidden: [] });
  return {
    ...composer,
    say(key, values) {
      if (!words.has(key) && !words.has(`${key}_other`)) throw new Error(`no word ${key}`);
      said.add(key);
      return composer.say(key, values);
    },
  };
}

/** Everything that a governance document says, one text a line. */
export function governanceText(id: GovernanceDocument, report: Report, language: ReportLanguage = 'en'): string {
  return linesOf(governance[id](report, strictComposer(language))).join('\n');
}

/** Every text of a document in reading order, its titles, firm and day first. */
export function linesOf({ title, subtitle, organisation, today, blocks }: PrintDocument): readonly string[] {
  return [...title, ...subtitle, organisation, today, ...expectedTexts(blocks).map(({ text }) => text)];
}

/** The example firms, and reports at the edges of what can happen. */
export const governanceReports: Readonly<Record<string, Report>> = {
  ...Object.fromEntries(sampleFirms.map((firm) => [firm, sampleReport(firm)])),
  ...Object.fromEntries(Object.entries(edgeReports).map(([name, make]) => [name, make()])),
};
