import { content } from '../../src/content/content.ts';
import type { PlanSettings } from '../../src/domain/plan/types.ts';
import { undecided } from '../../src/domain/plan/undecided.ts';
import { buildReport } from '../../src/domain/report/build-report.ts';
import type { Report } from '../../src/domain/report/types.ts';
import { scoreAssessment } from '../../src/domain/scoring/score-assessment.ts';
import { sampleFirm } from './sample-firms.ts';
import { reportDay, reportInputOf, sampleReport, sampleReportInput } from './sample-reports.ts';

const start = '2027-01-04';

/** Settings of a plan that is solved at once: about ten actions are to choose from. For reports that are about something else. */
export function quicklySolved(day: string): PlanSettings {
  return { ...undecided(day), excluded: content.actions.slice(10).map(({ id }) => id) };
}

/** Reports at the edges of what can happen, each by what is special about it. */
export const edgeReports: Readonly<Record<string, () => Report>> = {
  'nothing answered': () =>
    buildReport(reportInputOf({ content, answers: {}, criticalSystems: 0, settings: quicklySolved(start) })),
  'low exposure': () => sampleReport('trading-company'),
  'decisions that contradict each other': () => {
    const firm = sampleFirm('machine-tools');
    const locked = { A13: '0-30', A30: '0-30', A25: '0-30' };
    const settings = { ...firm.settings, budgetNtd: 0, personDays: 1, locked };
    return buildReport(reportInputOf({ ...firm, settings }));
  },
  'a budget that lets nothing through': () => {
    const firm = sampleFirm('machine-tools');
    const excluded = content.actions.map(({ id }) => id);
    return buildReport(reportInputOf({ ...firm, settings: { ...firm.settings, excluded } }));
  },
  'everything in place': () => {
    const level = { kind: 'level', level: 4 } as const;
    const answers = Object.fromEntries(
      content.questions.flatMap(({ id, type }) => (type === 'maturity' ? [[id, level]] : [])),
    );
    const profile = sampleFirm('clinic-software').answers;
    const settings = undecided(start);
    return buildReport(reportInputOf({ content, answers: { ...profile, ...answers }, criticalSystems: 0, settings }));
  },
  'no question that applies': () => {
    const answers = Object.fromEntries(
      content.questions.map(({ id }) => [id, { kind: 'notApplicable', reason: 'none here' } as const]),
    );
    return buildReport(reportInputOf({ content, answers, criticalSystems: 0, settings: undecided(start) }));
  },
  'an assessment before it': repeated,
};

/** The machine-tool firm, whose answers were a little worse a year before, with notes, evidence, a signature and work begun. */
export function repeated(): Report {
  const input = sampleReportInput('machine-tools');
  const firm = sampleFirm('machine-tools');
  const answers = { ...firm.answers, 'MON-01': { kind: 'level', level: 0 }, 'GOV-01': { kind: 'unsure' } } as const;
  const [first, second] = input.roadmap.items;
  const items = input.roadmap.items.map((item) => {
    if (item === first) return { ...item, status: 'done' as const, owner: 'Lin' };
    return item === second ? { ...item, status: 'doing' as const, late: 'overdue' as const, dueDate: reportDay } : item;
  });
  return buildReport({
    ...input,
    title: 'Second assessment',
    notes: { 'MON-01': 'The log is kept by Chen.' },
    evidence: [
      { question: 'MON-01', fileName: 'log.csv', bytes: 1234, sha256: 'ab'.repeat(32), addedOn: '2026-11-20' },
    ],
    actionNotes: { A01: { note: 'Letter is drafted.', evidence: 'Letter of 2026-11-20' } },
    signOff: { on: '2026-11-22', by: 'Chairman Wang', note: 'Meeting 11' },
    roadmap: { ...input.roadmap, items },
    previous: {
      title: 'First assessment',
      on: '2025-11-23',
      answers,
      assessment: scoreAssessment({ ...firm, answers }),
    },
  });
}
