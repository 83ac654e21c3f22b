import { describe, expect, test } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { buildReport } from '../../../src/domain/report/build-report.ts';
import type { ReportInput } from '../../../src/domain/report/types.ts';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment.ts';
import { type SampleFirm, sampleFirm, sampleFirms } from '../../support/sample-firms.ts';
import { reportDay, reportInputOf, sampleReport, sampleReportInput } from '../../support/sample-reports.ts';

describe('the report of an example firm', () => {
  test.each(sampleFirms)('%s: every risk is in the register or said to be not assessed', (name) => {
    const { risks, unassessed } = sampleReport(name);
    const named = [...risks, ...unassessed].map(({ id }) => id).sort();
    expect(named).toEqual(content.risks.map(({ id }) => id).sort());
    expect(risks.map(({ rank }) => rank)).toEqual(risks.map((_, index) => index + 1));
  });

  test.each(sampleFirms)('%s: the reasons of each risk add up exactly to its score', (name) => {
    for (const { base, floor, reasons, score } of sampleReport(name).risks) {
      const sum = reasons.reduce((total, { contribution }) => total + contribution, base + floor);
      expect(sum).toBeCloseTo(score.planning, 9);
    }
  });

  test.each(sampleFirms)('%s: totals are those of the actions, and of the pillars', (name) => {
    const { actions, pillars, totals, plan } = sampleReport(name);
    const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    expect(totals.actions).toBe(actions.length);
    expect(totals.costNtd).toBe(sumOf(actions.map(({ costNtd }) => costNtd)));
    expect(sumOf(pillars.map(({ costNtd }) => costNtd))).toBe(totals.costNtd);
    expect(sumOf(plan.windows.map(({ usedNtd }) => usedNtd))).toBeCloseTo(totals.costNtd, 6);
    expect(totals.riskAtEnd).toBeLessThan(totals.riskNow);
    expect(totals.riskIfNothing).toBeCloseTo(totals.riskNow, 9);
  });

  test.each(sampleFirms)('%s: actions carry the dates of the roadmap, in its order', (name) => {
    const { actions, roadmap } = sampleReport(name);
    const dated = roadmap.items.map(({ action, start, finish }) => ({ action, start, finish }));
    expect(actions.map(({ action, start, finish }) => ({ action, start, finish }))).toEqual(dated);
  });

  test.each(sampleFirms)('%s: what is planned is not rejected, and both together are all actions', (name) => {
    const { actions, rejected } = sampleReport(name);
    const all = [...actions, ...rejected].map(({ action }) => action).sort();
    expect(all).toEqual(content.actions.map(({ id }) => id).sort());
  });

  test('the same input gives the same report', () => {
    expect(JSON.stringify(sampleReport('machine-tools'))).toBe(JSON.stringify(sampleReport('machine-tools')));
  });

  test('a firm that trains no model is told what to look at instead', () => {
    expect(sampleReport('trading-company').lowExposure).not.toHaveLength(0);
    expect(sampleReport('machine-tools').lowExposure).toBeNull();
  });

  test('an answer appendix leaves hidden questions out and keeps the four states apart', () => {
    const { answers, progress } = sampleReport('trading-company');
    expect(answers.length).toBeLessThan(content.questions.length);
    expect(answers).toHaveLength(progress.total);
    expect(answers.filter(({ state }) => state === 'unsure')).toHaveLength(progress.unsure);
    expect(answers.filter(({ state }) => state === 'unanswered').every(({ answer }) => answer === null)).toBe(true);
  });
});

describe('a report beside the previous assessment', () => {
  const before = improved('machine-tools', {});
  const question = content.questions.find(({ type }) => type === 'maturity')?.id ?? '';
  const now = improved('machine-tools', { [question]: { kind: 'level', level: 4 } as const });
  const previous = { title: 'last year', on: '2025-11-24', answers: before.answers, assessment: before.assessment };
  const { comparison } = buildReport({ ...now, previous });

  test('lists exactly the answers that are not what they were', () => {
    expect(comparison?.answers.map((change) => change.question)).toEqual([question]);
  });

  test('every risk is compared, none rises by a better answer, the largest fall first', () => {
    const changes = comparison?.risks.flatMap(({ change }) => (change === null ? [] : [change])) ?? [];
    expect(comparison?.risks).toHaveLength(content.risks.length);
    expect(Math.max(...changes)).toBeLessThanOrEqual(1e-9);
    expect(Math.min(...changes)).toBeLessThan(0);
    expect(changes).toEqual(changes.toSorted((a, b) => a - b));
  });

  test('no previous assessment, no comparison', () => {
    expect(buildReport(now).comparison).toBeNull();
  });
});

test('a firm of which nothing is known has a report with no figure made up', () => {
  const empty = reportInputOf({ ...sampleFirm('machine-tools'), answers: {} });
  const report = buildReport(empty);
  expect(report.today).toBe(reportDay);
  expect(report.exposure).toBe('unknown');
  expect(report.progress.answered).toBe(0);
  expect(numbersIn(report).every(Number.isFinite)).toBe(true);
});

function improved(name: SampleFirm, answers: ReportInput['answers']): ReportInput {
  const input = sampleReportInput(name);
  const changed = { ...input.answers, ...answers };
  return {
    ...input,
    answers: changed,
    assessment: scoreAssessment({ content: input.content, answers: changed, criticalSystems: 0 }),
  };
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
