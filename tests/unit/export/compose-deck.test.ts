import { expect, test } from 'vitest';
import type { Deck } from '../../../main/export/document/types.ts';
import { paginate } from '../../../main/export/pptx/paginate.ts';
import { bodyBox } from '../../../main/export/pptx/slide-look.ts';
import { buildReport } from '../../../src/domain/report/build-report.ts';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment.ts';
import { deckOf } from '../../support/sample-decks.ts';
import { sampleFirm, sampleFirms } from '../../support/sample-firms.ts';
import { reportInputOf, sampleReport, sampleReportInput } from '../../support/sample-reports.ts';
import { hostileReport } from '../../support/sample-tables.ts';

const idsOf = ({ slides }: Deck) => slides.map(({ id }) => id);

test('the deck tells where we stand, what we propose, what it costs and what we ask, and ends with all tables', () => {
  const ids = idsOf(deckOf(sampleReport('machine-tools'), 'zh-TW'));
  expect(ids.slice(0, 13)).toEqual([
    'title',
    'standing',
    'top-risks',
    'matrix',
    'runs',
    'disagreement',
    'gain',
    'proposal',
    'roadmap',
    'cost',
    'nothing',
    'decision',
    'unknown',
  ]);
  expect(ids).toEqual(expect.arrayContaining(['appendix-register', 'appendix-actions', 'appendix-coverage']));
});

test('a firm that trains no model itself is told so', () => {
  expect(idsOf(deckOf(sampleReport('trading-company'), 'en'))).toContain('exposure');
});

test('decisions that contradict each other are named in place of a proposal', () => {
  const firm = sampleFirm('machine-tools');
  const settings = { ...firm.settings, budgetNtd: 0, locked: { A35: '0-30' } };
  const deck = deckOf(buildReport(reportInputOf({ ...firm, settings })), 'en');
  expect(idsOf(deck)).toContain('no-plan');
  expect(idsOf(deck)).not.toContain('decision');
  const slide = deck.slides.find(({ id }) => id === 'no-plan');
  expect(JSON.stringify(slide)).toContain('must complete in Days 0–30');
});

test('while nothing is answered no score is told, and not knowing is no good mark', () => {
  const firm = sampleFirm('machine-tools');
  const deck = deckOf(buildReport(reportInputOf({ ...firm, answers: {} })), 'en');
  expect(idsOf(deck)).toEqual(['title', 'nothing-assessed', 'no-plan', 'unknown']);
  expect(JSON.stringify(deck.slides)).toContain('Not assessed does not mean no risk');
});

test('a reassessment is set beside the assessment that it repeats', () => {
  const firm = sampleFirm('machine-tools');
  const [question = ''] = sampleReport('machine-tools').risks.flatMap(({ reasons }) =>
    reasons.map((one) => one.question),
  );
  const answers = { ...firm.answers, [question]: { kind: 'level', level: 4 } as const };
  const assessment = scoreAssessment({ ...firm, answers });
  const previous = { title: 'Year before', on: '2025-11-20', answers, assessment };
  const deck = deckOf(buildReport({ ...sampleReportInput('machine-tools'), previous }), 'en');
  const slide = deck.slides.find(({ id }) => id === 'comparison');
  expect(slide?.title[0]).toMatch(/^Since 2025-11-20 overall risk rose/);
  expect(idsOf(deck)).toContain('appendix-changes');
});

test.each(sampleFirms)('no two slides of %s have the same headline, none lacks words or notes', (firm) => {
  for (const language of ['zh-TW', 'en', 'both'] as const) {
    const { slides } = deckOf(sampleReport(firm), language);
    expect(new Set(slides.map(({ title }) => title[0])).size).toBe(slides.length);
    for (const { title, notes } of slides) expect([...title, ...notes].every((text) => text.trim() !== '')).toBe(true);
    expect(JSON.stringify(slides)).not.toMatch(/\{\{|"(?:deck|present|plan|results|ui|roadmap):[\w.-]+/);
  }
});

test('every block stands on its slide, however long the words', () => {
  const decks = [...sampleFirms.map((firm) => deckOf(sampleReport(firm), 'both')), deckOf(hostileReport(), 'both')];
  const placed = decks.flatMap(({ slides }) => slides.flatMap(paginate)).flatMap((page) => page.placed);
  const foot = bodyBox.y + bodyBox.h + 1e-9;
  expect(placed.filter(({ box }) => box.y + box.h > foot)).toEqual([]);
  expect(placed.length).toBeGreaterThan(200);
});
