import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/content/types.ts';
import type { Answer, Answers } from '../../../src/domain/questionnaire/answer.ts';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment.ts';
import type { AssessedRisk } from '../../../src/domain/scoring/types.ts';
import { sampleFirm } from '../../support/sample-firms.ts';
import { tinyContent } from '../../support/tiny-content.ts';

const at = (level: Level): Answer => ({ kind: 'level', level });
const trains: Answer = { kind: 'choices', values: ['train'] };
const callsApi: Answer = { kind: 'choices', values: ['api'] };
const pii: Answer = { kind: 'choice', value: 'pii' };
const none: Answer = { kind: 'number', value: 0 };

function score(answers: Answers, criticalSystems = 0) {
  const result = scoreAssessment({ content: tinyContent, answers, criticalSystems });
  const risk = (id: string): AssessedRisk => {
    const found = result.risks.find((each) => each.id === id);
    if (found?.status !== 'assessed') throw new Error(`${id} is not assessed`);
    return found;
  };
  return { result, risk };
}

describe('a score computed by hand', () => {
  const all = { HOW: trains, DATA: pii, COUNT: none, M1: at(1), M2: at(2), M3: at(0) };

  it('follows the formula: V 2.5/3.5, likelihood 3.6, impact 3, score 10.8', () => {
    // V = (3 x 0.75 + 0.5 x 0.5) / 3.5 = 5/7; L = 0.3 x 3 + 0.7 x (1 + 4 x 5/7) = 0.9 + 2.7
    const k1 = score(all).risk('K1');
    expect(k1.likelihood.planning).toBeCloseTo(3.6, 12);
    expect(k1.impact).toBe(3);
    expect(k1.score.planning).toBeCloseTo(10.8, 12);
    expect(k1.band).toBe('medium');
    expect(k1.base).toBeCloseTo(4.8, 12);
    expect(k1.floor).toBe(0);
    expect(k1.reasons.map(({ question }) => question)).toEqual(['M1', 'M2']);
    expect(k1.reasons[0]?.contribution).toBeCloseTo(5.4, 12);
    expect(k1.reasons[1]?.contribution).toBeCloseTo(0.6, 12);
    expect(k1.worstCase).toBeCloseTo(13.2, 12);
    expect(k1.bestCase).toBeCloseTo(4.8, 12);
  });

  it('adds impact from the profile: 3.8 x (4 + 1) = 19, critical', () => {
    const k2 = score(all).risk('K2');
    expect(k2.score.planning).toBeCloseTo(19, 12);
    expect(k2.band).toBe('critical');
  });

  it('puts the total on a scale of 0 to 100: (10.8 + 19 + 6.8) of (13.2 + 19 + 8.2)', () => {
    const { result } = score(all);
    expect(result.overall?.planning).toBeCloseTo((100 * 36.6) / 40.4, 10);
    expect(result.overall?.lowest).toBeCloseTo((100 * (4.8 + 5 + 2.6)) / 40.4, 10);
    expect(result.overall?.band).toBe('high');
    expect(result.exposure).toBe('exposed');
  });

  it('names the floor where the lower bound of likelihood binds: 1.44 + 1.26 + 0.3 = 3', () => {
    const { risk, result } = score({ ...all, HOW: callsApi });
    const k1 = risk('K1');
    expect(k1.score.planning).toBeCloseTo(3, 12);
    expect(k1.base).toBeCloseTo(1.44, 12);
    expect(k1.reasons).toHaveLength(1);
    expect(k1.reasons[0]?.contribution).toBeCloseTo(1.26, 12);
    expect(k1.floor).toBeCloseTo(0.3, 12);
    expect(result.exposure).toBe('low');
    expect(result.risks.at(-1)).toEqual({ status: 'not-assessed', id: 'K3', pillar: 'compute' });
    expect(result.pillars.compute).toBeNull();
  });

  it('runs over both kinds of data while that is open: 15.2 to 19, planning 17.1', () => {
    const k2 = score({ HOW: trains, COUNT: none, M3: at(0) }).risk('K2');
    expect(k2.score.best).toBeCloseTo(15.2, 12);
    expect(k2.score.planning).toBeCloseTo(17.1, 12);
    expect(k2.score.worst).toBeCloseTo(19, 12);
    expect(k2.impact).toBeCloseTo(4.5, 12);
  });

  it('lets a registered critical system count like a critical model, even while that question is open', () => {
    expect(score({ ...all, COUNT: none }, 2).risk('K1').impact).toBe(3.5);
    const open = score({ HOW: trains, DATA: pii, M1: at(1), M2: at(2), M3: at(0) }, 1);
    expect(open.risk('K1').score.best).toBeCloseTo(3.6 * 3.5, 12);
    expect(open.result.askNext).toEqual([]);
  });

  it('agrees with the clinic-software firm: R12 is (0.6 + 0.7 x 3) x 4 = 10.8, R20 is 2.7 x 5 = 13.5', () => {
    const { risks } = scoreAssessment(sampleFirm('clinic-software'));
    const planning = (id: string) => risks.find((risk) => risk.id === id && risk.status === 'assessed');
    expect(planning('R12')).toMatchObject({ score: { planning: expect.closeTo(10.8, 9) } });
    expect(planning('R20')).toMatchObject({ score: { planning: expect.closeTo(13.5, 9) } });
  });
});

describe('the four things that can be said', () => {
  const rest = { HOW: trains, DATA: pii, COUNT: none, M1: at(2), M2: at(4) };

  it('widen the range by level 0 to 4 when unsure, with the neutral prior in the middle', () => {
    const unsure = score({ ...rest, M3: { kind: 'unsure' } }).risk('K2');
    expect(unsure.score.best).toBeCloseTo(5, 12);
    expect(unsure.score.planning).toBeCloseTo(12, 12);
    expect(unsure.score.worst).toBeCloseTo(19, 12);
    expect(unsure.reasons).toEqual([{ question: 'M3', contribution: expect.closeTo(7, 12), known: false }]);
    expect(score(rest).risk('K2')).toEqual(unsure);
  });

  it('take the mean gap of the known drivers for an open one', () => {
    const k1 = score({ ...rest, M1: at(1), M2: { kind: 'unsure' } }).risk('K1');
    expect(k1.likelihood.planning).toBeCloseTo(0.9 + 0.7 * (1 + 4 * 0.75), 12);
    expect(k1.likelihood.best).toBeCloseTo(0.9 + 0.7 * (1 + (4 * 2.25) / 3.5), 12);
  });

  it('leave every sum when not applicable', () => {
    const { result } = score({ ...rest, M3: { kind: 'notApplicable', reason: 'no such thing' } });
    expect(result.risks.at(-1)).toEqual({ status: 'not-assessed', id: 'K2', pillar: 'talent' });
    expect(result.pillars.talent).toBeNull();
    expect(result.overall?.best).toBe(result.overall?.worst);
  });

  it('do not count while hidden, even when answered before', () => {
    const hidden = score({ ...rest, HOW: callsApi, M3: at(1) }).result;
    const never = score({ HOW: callsApi, DATA: pii, COUNT: none, M2: at(4), M3: at(1) }).result;
    expect(hidden).toEqual(never);
  });
});
