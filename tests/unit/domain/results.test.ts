import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/content.ts';
import type { Answer, Answers } from '../../../src/domain/questionnaire/answer.ts';
import { lowExposure } from '../../../src/domain/risks/low-exposure.ts';
import { riskMatrix } from '../../../src/domain/risks/matrix.ts';
import { bandOf } from '../../../src/domain/scoring/bands.ts';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment.ts';
import { sampleFirm } from '../../support/sample-firms.ts';
import { tinyContent } from '../../support/tiny-content.ts';

const at4: Answer = { kind: 'level', level: 4 };
const at0: Answer = { kind: 'level', level: 0 };
const base: Answers = {
  HOW: { kind: 'choices', values: ['train'] },
  DATA: { kind: 'choice', value: 'none' },
  COUNT: { kind: 'number', value: 0 },
};

function clause(answers: Answers) {
  return scoreAssessment({ content: tinyContent, answers, criticalSystems: 0 }).coverage[0]?.references[0];
}

describe('coverage of a reference', () => {
  it('weighs levels by question: (3 x 1 + 1 x 0) / 4 known of 6, from a half to five sixths', () => {
    const found = clause({ ...base, M1: at4, M2: at0 });
    expect(found?.share).toEqual({ best: 5 / 6, planning: 0.75, worst: 0.5 });
    expect(found?.state).toBe('covered');
    expect(found?.questions).toEqual(['M1', 'M2', 'M3']);
  });

  it('is unknown while nothing is said, a gap when little is there, and not applicable without a question', () => {
    const away: Answer = { kind: 'notApplicable', reason: 'no' };
    expect(clause(base)).toMatchObject({ state: 'unknown', share: { best: 1, planning: 0.5, worst: 0 } });
    expect(clause({ ...base, M1: at0, M2: at4, M3: at0 })?.state).toBe('gap');
    expect(clause({ ...base, M1: at4, M2: at0, M3: at0 })?.state).toBe('partial');
    expect(clause({ ...base, M1: away, M2: away, M3: away })).toEqual({
      reference: 'F:1',
      questions: [],
      share: null,
      state: 'not-applicable',
    });
  });

  it('covers the frameworks of the content but not research papers', () => {
    const { coverage } = scoreAssessment(sampleFirm('machine-tools'));
    const frameworks = new Set(coverage.map(({ framework }) => framework));
    expect([...frameworks]).toEqual(
      expect.arrayContaining(['nist-ai-rmf', 'iso-42001', 'iso-tr-24028', 'eu-ai-act', 'taiwan']),
    );
    expect(frameworks).not.toContain('research');
  });
});

describe('bands', () => {
  it('begin at their lower bounds', () => {
    const of = (score: number) => bandOf(score, content.scoring.bands);
    expect([7.4, 7.5, 10.9, 11, 14.9, 15].map(of)).toEqual(['low', 'medium', 'medium', 'high', 'high', 'critical']);
  });
});

describe('the risk matrix', () => {
  it('puts every assessed risk in one of 25 cells', () => {
    const { risks } = scoreAssessment(sampleFirm('trading-company'));
    const cells = riskMatrix(risks, content.scoring.bands);
    expect(cells).toHaveLength(25);
    expect(cells[0]).toMatchObject({ likelihood: 1, impact: 5 });
    const placed = cells.flatMap((cell) => cell.risks);
    expect(placed.toSorted()).toEqual(
      risks.flatMap(({ id, status }) => (status === 'assessed' ? [id] : [])).toSorted(),
    );
  });
});

describe('exposure', () => {
  it('is low for a firm that only calls other people’s models, which is led to the risks it does have', () => {
    const input = sampleFirm('trading-company');
    const result = scoreAssessment(input);
    expect(result.exposure).toBe('low');
    const lookAt = lowExposure(input, result)?.lookAt ?? [];
    expect(lookAt.slice(0, 3)).toEqual(result.risks.slice(0, 3).map(({ id }) => id));
    expect(lookAt).toContain('R19');
    expect(lookAt).not.toContain('R05');
  });

  it('tells training without signs of memorisation from training with them, and is unknown while that is open', () => {
    const exposure = (answers: Answers) =>
      scoreAssessment({ content: tinyContent, answers, criticalSystems: 0 }).exposure;
    expect(exposure(base)).toBe('limited');
    expect(exposure({ ...base, DATA: { kind: 'choice', value: 'pii' } })).toBe('exposed');
    expect(exposure({ HOW: { kind: 'choices', values: ['train'] } })).toBe('unknown');
    expect(exposure({})).toBe('unknown');
    expect(lowExposure(sampleFirm('machine-tools'), scoreAssessment(sampleFirm('machine-tools')))).toBeNull();
  });
});

describe('what to ask next', () => {
  it('puts an open gating question first, then what narrows most', () => {
    const { askNext } = scoreAssessment({ content: tinyContent, answers: {}, criticalSystems: 0 });
    expect(askNext[0]?.question).toBe('HOW');
    const rest = askNext.slice(1).map(({ narrows }) => narrows);
    expect(rest).toEqual(rest.toSorted((a, b) => b - a));
    expect(askNext.map(({ question }) => question)).not.toContain('SIZE');
  });

  it('measures a maturity question by how far its levels 0 and 4 narrow: all of the width for the only open one', () => {
    // K1 + K3 fixed at 4.8 + 2.6 = 7.4 (M1, M2 at 4); K2 runs from 4 to 15.2; worst case 13.2 + 15.2 + 8.2 = 36.6.
    const answers = { ...base, M1: at4, M2: at4 };
    const { askNext, overall } = scoreAssessment({ content: tinyContent, answers, criticalSystems: 0 });
    const width = (100 * 11.2) / 36.6;
    expect((overall?.worst ?? 0) - (overall?.best ?? 0)).toBeCloseTo(width, 9);
    expect(askNext).toEqual([{ question: 'M3', narrows: expect.closeTo(width, 9) }]);
  });
});
