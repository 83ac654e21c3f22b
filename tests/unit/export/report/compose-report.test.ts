import { describe, expect, test } from 'vitest';
import { type Composer, createComposer } from '../../../../main/export/composer.ts';
import type { PrintDocument } from '../../../../main/export/document/types.ts';
import { composeComparison } from '../../../../main/export/report/compose-comparison.ts';
import { composeReport } from '../../../../main/export/report/compose-report.ts';
import { composeSummary } from '../../../../main/export/report/compose-summary.ts';
import { disagreementChart } from '../../../../main/export/report/disagreement-chart.ts';
import { openChance } from '../../../../main/export/report/run-words.ts';
import { wordsIn } from '../../../../main/words.ts';
import { defaultBranding, type ReportLanguage, reportSections } from '../../../../src/contract/report-records.ts';
import type { Report, ReportRun, ReportWorkshop } from '../../../../src/domain/report/types.ts';
import { edgeReports, repeated } from '../../../support/edge-reports.ts';
import { factsOf, missingFacts } from '../../../support/report-facts.ts';
import { sampleFirms } from '../../../support/sample-firms.ts';
import { sampleReport } from '../../../support/sample-reports.ts';
import { chapters, saidTexts, wholeText } from '../../../support/texts-of-document.ts';

const languages = ['zh-TW', 'en', 'both'] as const;
const composes = { report: composeReport, summary: composeSummary, comparison: composeComparison };

describe.each(sampleFirms)('the full report of %s', (firm) => {
  const report = sampleReport(firm);

  test.each(languages)('says every risk, action, score and date in %s', (language) => {
    const text = wholeText(composeReport(report, composerIn(language)));
    expect(missingFacts(text, factsOf(report, language))).toEqual([]);
  });

  test('says every reference, answer, period, reason and point of the line to come', () => {
    const text = wholeText(composeReport(report, composerIn('en')));
    const days = [...report.plan.riskOverTime, ...report.projection].map(({ at }) => at);
    const scores = report.projection.map(({ overall }) => printed(overall ?? 0));
    const points = report.actions.map(({ buys }) => printed(buys));
    const questions = report.answers.map(({ question }) => question);
    const shares = report.coverage.flatMap(({ references }) => references.flatMap((one) => one.questions));
    for (const said of [...days, ...scores, ...points, ...questions, ...shares]) expect(text).toContain(said);
  });

  test('adds the reasons of a risk up to its score, as printed', () => {
    const { blocks } = composeReport(report, composerIn('zh-TW'));
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const reasons = tables.filter(({ id }) => id.startsWith('reasons-'));
    expect(reasons.length).toBeGreaterThanOrEqual(5);
    for (const { columns, rows } of reasons) {
      const at = columns.findIndex(({ id }) => id === 'points');
      const hundredths = rows.map((row) => Math.round(100 * Number(row[at]?.text[0])));
      expect(hundredths.slice(0, -1).reduce((sum, points) => sum + points, 0)).toBe(hundredths.at(-1));
    }
  });
});

test.each(reportSections)('leaves out %s when it is hidden, and nothing else', (section) => {
  const report = repeated();
  const all = composeReport(report, composerIn('zh-TW'));
  const rest = composeReport(report, { ...composerIn('zh-TW'), hidden: [section] });
  const gone = chapters(all).filter((chapter) => !chapters(rest).includes(chapter));
  expect(gone).toEqual([wordsIn('zh-TW')(`reports:section.${section}`)]);
  const [before, after] = [contentOf(all), contentOf(rest)];
  const start = before.findIndex((block, place) => JSON.stringify(block) !== JSON.stringify(after[place]));
  const cut = before.length - after.length;
  const from = start < 0 ? after.length : start;
  expect([...before.slice(0, from), ...before.slice(from + cut)]).toEqual(after);
});

describe.each(Object.entries(edgeReports))('a report with %s', (_, make) => {
  const report = make();

  test.each(languages)('is told in whole sentences and known words in %s', (language) => {
    const missing: string[] = [];
    for (const compose of Object.values(composes)) {
      const document = compose(report, watched(composerIn(language), missing));
      expect(document.blocks.length).toBeGreaterThan(0);
      for (const text of saidTexts(document)) {
        for (const one of text) expect(one.trim()).not.toBe('');
      }
      expect(wholeText(document)).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\[object|\{\{|\}\}/);
    }
    expect(missing).toEqual([]);
  });

  test('asks the board for something', () => {
    const { blocks } = composeSummary(report, composerIn('zh-TW'));
    const last = blocks.at(-1);
    expect(last?.kind).toBe('list');
  });
});

describe('what is not as usual', () => {
  const said = (report: Report, compose: (report: Report, composer: Composer) => PrintDocument = composeReport) =>
    wholeText(compose(report, composerIn('zh-TW')));
  const word = wordsIn('zh-TW');

  test('shows no score while nothing is known', () => {
    const report = edge('nothing answered');
    expect(said(report)).toContain(word('reports:standing.tooEarly'));
    expect(said(report)).not.toContain(report.overall?.planning.toFixed(1) ?? 'no score');
  });

  test('tells low exposure as a result, with the risks to look at instead', () => {
    const report = edge('low exposure');
    expect(said(report)).toContain(word('results:exposure.low.title'));
    expect(report.lowExposure?.length).toBeGreaterThan(0);
    for (const id of report.lowExposure ?? []) expect(said(report)).toContain(word(`risks:${id}.title`));
    expect(said(report, composeSummary)).toContain(word('reports:onePage.low'));
  });

  test('names the decisions that contradict each other', () => {
    const report = edge('decisions that contradict each other');
    expect(report.plan.conflict.length).toBeGreaterThan(0);
    for (const compose of [composeReport, composeSummary]) {
      expect(said(report, compose)).toContain(word('plan:conflict.title'));
      for (const obstacle of report.plan.conflict) {
        if ('action' in obstacle) expect(said(report, compose)).toContain(obstacle.action);
      }
    }
  });

  test('says why there is no action', () => {
    expect(said(edge('a budget that lets nothing through'))).toContain(word('plan:nothingFits.title'));
    expect(said(edge('everything in place'))).toContain(word('plan:nothingLeft.title'));
  });

  test('does not call an optimum proven that is not', () => {
    const report = sampleReport('machine-tools');
    const found: Report = { ...report, plan: { ...report.plan, status: 'feasible', gap: 0.0123 } };
    for (const compose of [composeReport, composeSummary]) {
      expect(said(found, compose)).toContain('1.23%');
      expect(said(found, compose)).not.toContain(word('reports:proof.optimal'));
      expect(said(report, compose)).toContain(word('reports:proof.optimal'));
    }
  });

  test('says the notes, the evidence, the signature and the delay', () => {
    const text = said(repeated());
    for (const one of [
      'The log is kept by Chen.',
      'log.csv',
      'ab'.repeat(32),
      'Letter is drafted.',
      'Chairman Wang',
      'Lin',
    ]) {
      expect(text).toContain(one);
    }
    expect(text).toContain(word('roadmap:late.overdue'));
  });

  test('puts this assessment beside the one before it', () => {
    const report = repeated();
    const text = said(report, composeComparison);
    expect(text).toContain('First assessment');
    for (const { risk, before, now } of report.comparison?.risks ?? []) {
      for (const one of [risk, printed(before?.score ?? 0), printed(now?.score ?? 0)]) expect(text).toContain(one);
    }
    expect(report.comparison?.answers.map(({ question }) => question)).toEqual(['MON-01', 'GOV-01']);
    for (const { question } of report.comparison?.answers ?? []) expect(text).toContain(question);
    expect(text).toContain(word('plan:status.doing'));
  });

  test('tells each run with its verdict, decision, signals, and the chance only while it is open', () => {
    const report = sampleReport('machine-tools');
    const text = said(report);
    for (const { name, analysis } of report.runs) {
      expect(text).toContain(name);
      expect(text).toContain(word(`verdicts:reasons.${analysis.decision.reason}`));
      for (const metric of analysis.missing) expect(text).toContain(word(`verdicts:metrics.${metric}`));
    }
    const [open, settled] = report.runs;
    for (const one of ['第 7,350 步', 'NT$333', '87%', '驗證損失已從最高點下降 37%']) expect(text).toContain(one);
    expect(openChance(open as ReportRun)).toBe(0.87);
    expect(openChance(settled as ReportRun)).toBeNull();
  });

  test('draws the scores of a run, or its losses where there are none, with what happened when', () => {
    const charts = composeReport(sampleReport('machine-tools'), composerIn('en')).blocks.flatMap((block) =>
      block.kind === 'chart' && block.chart.kind === 'curves' ? [block.chart] : [],
    );
    expect(charts.map(({ id, y }) => [id, y])).toEqual([
      ['run-1', 'share'],
      ['run-2', 'share'],
      ['run-3', 'log'],
    ]);
    expect(charts[0]?.marks.map(({ label, step }) => [label[0], step])).toEqual([
      ['Memorised', 310],
      ['Next review', 5310],
    ]);
    expect(charts[2]?.series[0]?.points.at(-1)).toEqual([80, null]);
  });

  test('says nothing of runs where there are none, and tells the newest of many in full', () => {
    const report = sampleReport('machine-tools');
    expect(said({ ...report, runs: [] })).not.toContain(word('reports:section.runs'));
    const [run] = report.runs;
    const runs = Array.from({ length: 30 }, (_, place) => ({ ...(run as ReportRun), name: `seed ${place}` }));
    const { blocks } = composeReport({ ...report, runs }, composerIn('zh-TW'));
    const told = blocks.flatMap((block) => (block.kind === 'heading' && /^seed/.test(block.text[0]) ? block.text : []));
    expect(told).toEqual(runs.slice(0, 8).map(({ name }) => name));
    expect(said({ ...report, runs })).toContain('seed 29');
  });

  test('tells who saw what, what was decided and by whom, and what stays open, and nothing of a workshop where there was none', () => {
    const report = sampleReport('machine-tools');
    const text = said(report);
    for (const one of [
      '雙方都選了等級的 5 題之中，管理階層與技術端有 4 題落在不同等級。',
      '營運：客服已經在看使用情形，應該是 2。',
    ]) {
      expect(text).toContain(one);
    }
    for (const { decidedBy, why, dissent } of report.workshop?.decisions ?? []) {
      for (const one of [decidedBy, why, dissent]) expect(text).toContain(one);
    }
    for (const thought of report.workshop?.parked ?? []) expect(text).toContain(thought.text);
    for (const { item } of report.workshop?.ranking?.items ?? [])
      expect(text).toContain(word(`participant:items.${item}`));
    expect(said({ ...report, workshop: null })).not.toContain(word('reports:section.workshop'));
  });

  test('draws both sides where they differ, and nothing where they do not', () => {
    const report = sampleReport('machine-tools');
    const workshop = report.workshop as ReportWorkshop;
    const drawn = disagreementChart('map', workshop, composerIn('en'));
    expect(drawn?.categories.map(([id]) => id)).toEqual(['MON-01', 'TAL-02', 'STP-01', 'TRN-03']);
    expect(drawn?.series.map(({ id, values }) => [id, values])).toEqual([
      ['management', [4, 1, 3, 2]],
      ['technical', [1, 3, 1, 2.5]],
    ]);
    const lines = workshop.lines.filter(({ difference }) => difference === 0);
    expect(disagreementChart('map', { lines }, composerIn('en'))).toBeNull();
    expect(said({ ...report, workshop: { ...workshop, lines } })).toContain('雙方都回答的 1 題');
  });

  test('says so when there is nothing to compare with', () => {
    expect(said(edge('low exposure'), composeComparison)).toContain(word('reports:comparison.noneText'));
  });
});

function edge(name: string): Report {
  const make = edgeReports[name];
  if (!make) throw new Error(`no report with ${name}`);
  return make();
}

/** A score as it is printed. */
function printed(score: number): string {
  return composerIn('en').number(score)[0];
}

function composerIn(language: ReportLanguage): Composer {
  return createComposer({ language, branding: defaultBranding, hidden: [] });
}

/** Collects the keys that have no words: then i18next says the key itself. */
function watched(composer: Composer, missing: string[]): Composer {
  return {
    ...composer,
    say: (key, values) => {
      const text = composer.say(key, values);
      const bare = key.slice(key.indexOf(':') + 1);
      if (bare.includes('.') && text.some((one) => one === bare || one === key)) missing.push(key);
      return text;
    },
  };
}

/** Page breaks aside, which stand between sections only. */
function contentOf({ blocks }: PrintDocument) {
  return blocks.filter(({ kind }) => kind !== 'pageBreak');
}
