import { spawnSync } from 'node:child_process';
import { createComposer } from '../../main/export/composer.ts';
import type { Tables } from '../../main/export/document/types.ts';
import { composeTables } from '../../main/export/tables/compose-tables.ts';
import { defaultBranding, type ReportLanguage } from '../../src/contract/report-records.ts';
import { buildReport } from '../../src/domain/report/build-report.ts';
import type { Report, ReportWorkshop } from '../../src/domain/report/types.ts';
import { hostileTexts } from './hostile-texts.ts';
import type { SampleFirm } from './sample-firms.ts';
import { sampleReport, sampleReportInput } from './sample-reports.ts';
import { sampleRuns } from './sample-runs.ts';
import { sampleWorkshop } from './sample-workshop.ts';

/** The tables of a report. */
export function tablesOf(report: Report, language: ReportLanguage): Tables {
  return composeTables(report, createComposer({ language, branding: defaultBranding, hidden: [] }));
}

/** The tables of an example firm. */
export function sampleTables(name: SampleFirm, language: ReportLanguage): Tables {
  return tablesOf(sampleReport(name), language);
}

/** The report of an example firm whose people wrote the worst wherever they can write. */
export function hostileReport(): Report {
  const input = sampleReportInput('clinic-software');
  const texts = Object.values(hostileTexts);
  const text = (place: number) => texts[place % texts.length] ?? '';
  const questions = input.content.questions.map(({ id }) => id);
  const actions = input.content.actions.map(({ id }) => id);
  return buildReport({
    ...input,
    title: hostileTexts.rightToLeft ?? '',
    organisation: {
      ...input.organisation,
      name: texts.join(' ').slice(0, 400),
      systems: texts.map((name, place) => ({ name, purpose: text(place + 1), criticality: 'minor' })),
    },
    notes: Object.fromEntries(questions.map((id, place) => [id, text(place)])),
    actionNotes: Object.fromEntries(actions.map((id, place) => [id, { note: text(place), evidence: text(place + 7) }])),
    evidence: texts.map((fileName, place) => ({
      question: questions[place] ?? '',
      fileName,
      bytes: place,
      sha256: 'f'.repeat(64),
      addedOn: '2026-11-01',
    })),
    runs: sampleRuns.flatMap((run, place) => [
      { ...run, name: text(3 * place + 8).slice(0, 200), system: text(place) },
      { ...run, name: text(3 * place + 14).slice(0, 200), system: text(place + 3) },
    ]),
    workshop: hostileWorkshop(text),
    signOff: { on: '2026-11-20', by: hostileTexts.command ?? '', note: hostileTexts.html ?? '' },
  });
}

/** What the facilitator of a hostile workshop wrote. */
function hostileWorkshop(text: (place: number) => string): ReportWorkshop {
  return {
    ...sampleWorkshop,
    sessions: sampleWorkshop.sessions.map((session) => ({ ...session, title: text(2).slice(0, 200) })),
    decisions: sampleWorkshop.decisions.map((decision, place) => ({
      ...decision,
      decidedBy: text(place + 1),
      why: text(place + 4),
      dissent: text(place + 9),
    })),
    parked: Object.values(hostileTexts).map((thought) => ({ text: thought, question: null })),
  };
}

/** What another process, elsewhere in the world, writes of the hostile report's tables in both languages. */
export function bytesElsewhere(format: 'xlsx' | 'csv'): Buffer {
  const script = `
    import { ${format}Format } from '${url(`main/export/${format}/${format}-format.ts`)}';
    import { hostileReport, tablesOf } from '${url('tests/support/sample-tables.ts')}';
    process.stdout.write(await ${format}Format.write(tablesOf(hostileReport(), 'both')));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: 'America/Los_Angeles' },
    maxBuffer: 64_000_000,
  });
  if (stdout.length === 0) throw new Error(stderr.toString('utf8'));
  return stdout;
}

function url(path: string): string {
  return new URL(`../../${path}`, import.meta.url).href;
}
