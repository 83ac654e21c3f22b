import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/content.ts';
import type { Condition } from '../../../src/content/types.ts';
import type { Answer, Answers } from '../../../src/domain/questionnaire/answer.ts';
import { holds } from '../../../src/domain/questionnaire/conditions.ts';
import { visibilityOf } from '../../../src/domain/questionnaire/visibility.ts';
import { anyAnswers, anyCompletion } from '../../support/arbitrary-answers.ts';
import { tinyContent } from '../../support/tiny-content.ts';

const trains: Condition = { q: 'HOW', op: 'any_of', v: ['train'] };
const many: Condition = { q: 'COUNT', op: 'gte', v: 3 };
const trained: Answer = { kind: 'choices', values: ['api', 'train'] };
const notApplicable: Answer = { kind: 'notApplicable', reason: 'no models' };
const truth = (condition: Condition, answers: Answers) => holds(condition, answers, tinyContent);

describe('a condition', () => {
  it('is open while its answer is missing or unsure, and settled by any other answer', () => {
    expect(truth(trains, {})).toBe('open');
    expect(truth(trains, { HOW: { kind: 'unsure' } })).toBe('open');
    expect(truth(trains, { HOW: trained })).toBe(true);
    expect(truth(trains, { HOW: { kind: 'choices', values: ['api'] } })).toBe(false);
  });

  it('is false for every test of a question that is not applicable or not there', () => {
    expect(truth(trains, { HOW: notApplicable })).toBe(false);
    expect(truth({ not: trains }, { HOW: notApplicable })).toBe(true);
    expect(truth({ q: 'NOWHERE', op: 'in', v: ['x'] }, { NOWHERE: trained })).toBe(false);
  });

  it('settles as soon as one part decides, whatever is open', () => {
    expect(truth({ all: [trains, many] }, { HOW: { kind: 'choices', values: ['api'] } })).toBe(false);
    expect(truth({ any: [trains, many] }, { HOW: trained })).toBe(true);
    expect(truth({ all: [trains, many] }, { HOW: trained })).toBe('open');
    expect(truth({ not: { any: [trains, many] } }, {})).toBe('open');
  });

  it('compares numbers from the threshold on', () => {
    expect(truth(many, { COUNT: { kind: 'number', value: 2 } })).toBe(false);
    expect(truth(many, { COUNT: { kind: 'number', value: 3 } })).toBe(true);
  });

  it('reads the flags of the chosen options, and is false on a hidden question', () => {
    const exposed: Condition = { q: 'INV-04', op: 'flagged', v: 'exposed' };
    const answers: Answers = { 'INV-04': { kind: 'choice', value: 'many' } };
    const finetunes: Answers = { ...answers, 'INV-03': { kind: 'choices', values: ['finetune'] } };
    const buys: Answers = { ...answers, 'INV-03': { kind: 'choices', values: ['saas'] } };
    expect(holds(exposed, finetunes, content)).toBe(true);
    expect(holds(exposed, buys, content)).toBe(false);
    expect(holds(exposed, answers, content)).toBe('open');
    expect(holds(exposed, { 'INV-03': { kind: 'choices', values: ['saas'] } }, content)).toBe(false);
  });
});

describe('visibility', () => {
  it('waits for the answer that decides, then shows or hides', () => {
    expect(visibilityOf(tinyContent, {}).M1).toBe('waiting');
    expect(visibilityOf(tinyContent, { HOW: trained }).M1).toBe('shown');
    expect(visibilityOf(tinyContent, { HOW: notApplicable }).M1).toBe('hidden');
    expect(visibilityOf(tinyContent, {}).M2).toBe('shown');
  });

  it('never changes its mind about a shown or hidden question when open answers come in', () => {
    const cases = anyAnswers(content).chain((answers) =>
      fc.tuple(fc.constant(answers), anyCompletion(content, answers)),
    );
    fc.assert(
      fc.property(cases, ([answers, completed]) => {
        const later = visibilityOf(content, completed);
        for (const [id, now] of Object.entries(visibilityOf(content, answers))) {
          if (now === 'waiting') expect(later[id]).not.toBe('waiting');
          else expect(later[id]).toBe(now);
        }
      }),
    );
  });
});
