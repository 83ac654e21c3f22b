import { expect, test } from 'vitest';
import { createComposer } from '../../../main/export/composer.ts';
import type { Table, Tables } from '../../../main/export/document/types.ts';
import { answerWords } from '../../../main/export/tables/answer-words.ts';
import { defaultBranding } from '../../../src/contract/report-records.ts';
import { buildReport } from '../../../src/domain/report/build-report.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { sampleFirms } from '../../support/sample-firms.ts';
import { sampleReport, sampleReportInput } from '../../support/sample-reports.ts';
import { hostileReport, sampleTables, tablesOf } from '../../support/sample-tables.ts';

const languages = ['zh-TW', 'en', 'both'] as const;

function tableOf(tables: Tables, id: string): Table {
  const found = tables.tables.find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

function column(table: Table, id: string): readonly (string | number | null | undefined)[] {
  const place = table.columns.findIndex((one) => one.id === id);
  expect(place, `${table.id} has no column ${id}`).toBeGreaterThanOrEqual(0);
  const { kind } = table.columns[place] ?? {};
  return table.rows.map((row) => (kind === 'text' ? row[place]?.text[0] : row[place]?.value));
}

const sum = (values: readonly unknown[]) =>
  values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);

test.each(sampleFirms)('the totals of the tables of %s are those of the report', (firm) => {
  const report = sampleReport(firm);
  const tables = tablesOf(report, 'en');
  const { totals } = report;
  expect(sum(column(tableOf(tables, 'actions'), 'cost'))).toBe(totals.costNtd);
  expect(sum(column(tableOf(tables, 'actions'), 'personDays'))).toBeCloseTo(totals.personDays, 9);
  expect(sum(column(tableOf(tables, 'risks'), 'planning'))).toBeCloseTo(totals.riskNow, 6);
  expect(sum(column(tableOf(tables, 'windows'), 'usedMoney'))).toBeCloseTo(totals.costNtd, 6);
  expect(sum(column(tableOf(tables, 'pillars'), 'cost'))).toBeCloseTo(totals.costNtd, 6);
  expect(sum(column(tableOf(tables, 'pillars'), 'riskCount'))).toBe(report.risks.length);
  expect(sum(column(tableOf(tables, 'answers'), 'evidenceFiles'))).toBe(report.evidence.length);
});

test.each(sampleFirms)('the reasons of every risk of %s add up to its planning score', (firm) => {
  const report = sampleReport(firm);
  const reasons = tableOf(tablesOf(report, 'en'), 'reasons');
  const risks = column(reasons, 'risk');
  const points = column(reasons, 'points');
  expect(report.risks.length).toBeGreaterThan(0);
  for (const { id, score } of report.risks) {
    expect(sum(points.filter((_, line) => risks[line] === id))).toBeCloseTo(score.planning, 9);
  }
});

test.each(sampleFirms)('every risk, action, question and reference of %s has its line', (firm) => {
  const report = sampleReport(firm);
  const tables = tablesOf(report, 'zh-TW');
  const all = [...report.risks, ...report.unassessed].map(({ id }) => id);
  expect(column(tableOf(tables, 'risks'), 'risk')).toEqual(all);
  expect(column(tableOf(tables, 'actions'), 'action')).toEqual(report.actions.map(({ action }) => action));
  expect(column(tableOf(tables, 'rejected'), 'action')).toEqual(report.rejected.map(({ action }) => action));
  expect(column(tableOf(tables, 'answers'), 'question')).toEqual(report.answers.map(({ question }) => question));
  const references = report.coverage.flatMap((group) => group.references);
  expect(tableOf(tables, 'coverage').rows).toHaveLength(references.length);
  const steps = report.roadmap.items.length + report.roadmap.gates.length;
  expect(tableOf(tables, 'roadmap').rows).toHaveLength(steps);
});

test('the roadmap tells actions and reviews by their days', () => {
  const starts = column(tableOf(sampleTables('machine-tools', 'en'), 'roadmap'), 'start');
  expect(starts).toEqual(starts.toSorted());
});

test.each(languages)('no cell in %s shows the key of a word instead of the word', (language) => {
  const tables = [...sampleFirms.map((firm) => sampleTables(firm, language)), comparedTables(language)];
  for (const { title, columns, rows, empty } of tables.flatMap((one) => one.tables)) {
    const texts = [title, empty, ...columns.map((one) => one.title), ...rows.flat().map(({ text }) => text)].flat();
    for (const text of texts) expect(text).not.toMatch(/^(?:[a-z]+:)?[a-zA-Z]+(?:\.[\w-]+)+$|undefined|\{\{/);
  }
});

function comparedTables(language: (typeof languages)[number]): Tables {
  const input = sampleReportInput('machine-tools');
  const { answers, assessment } = sampleReportInput('clinic-software');
  const previous = { title: 'before', on: '2025-11-23', answers, assessment };
  return tablesOf(buildReport({ ...input, previous }), language);
}

test('a comparison has its tables only where there was an assessment before', () => {
  const ids = comparedTables('en').tables.map(({ id }) => id);
  expect(ids.slice(-3)).toEqual(['comparison-pillars', 'comparison-risks', 'comparison-answers']);
  expect(sampleTables('machine-tools', 'en').tables.map(({ id }) => id)).not.toContain('comparison-risks');
});

test('a status can be chosen from the four there are, in the words of its cells', () => {
  const actions = tableOf(sampleTables('machine-tools', 'both'), 'actions');
  const place = actions.columns.findIndex(({ id }) => id === 'status');
  const choices = actions.columns[place]?.choices?.map((text) => text.join('|'));
  expect(choices).toHaveLength(4);
  for (const row of actions.rows) expect(choices).toContain(row[place]?.text.join('|'));
});

test('notes, owners and file names come out as they were typed', () => {
  const tables = tablesOf(hostileReport(), 'both');
  const systems = column(tableOf(tables, 'systems'), 'system');
  expect(systems).toEqual(Object.values(hostileTexts));
  expect(column(tableOf(tables, 'about'), 'value')).toContain(hostileTexts.rightToLeft);
});

test('an answer is said in the words of the questionnaire', () => {
  const composer = createComposer({ language: 'en', branding: defaultBranding, hidden: [] });
  const reason = hostileTexts.placeholders ?? '';
  expect(answerWords('PRO-05', { kind: 'yesNo', value: true }, composer)).toEqual(['Yes']);
  expect(answerWords('PRO-05', null, composer)).toEqual(['Not answered']);
  expect(answerWords('MON-01', { kind: 'unsure' }, composer)).toEqual(['Not sure']);
  expect(answerWords('MON-01', { kind: 'notApplicable', reason }, composer)).toEqual([`Not applicable: ${reason}`]);
  expect(answerWords('MON-01', { kind: 'level', level: 3 }, composer)[0]).toMatch(/^Level 3: ./);
  expect(answerWords('INV-03', { kind: 'choices', values: ['api', 'scratch'] }, composer)[0]).toContain(', ');
});
