import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/content.ts';
import type { Question } from '../../../src/content/types.ts';
import { checkAnswer } from '../../../src/domain/answers/check-answer.ts';
import { type AnswerInFile, answerFromFile, answerToFile } from '../../../src/domain/answers/from-file.ts';
import { improve } from '../../../src/domain/answers/improve.ts';
import { progressOf } from '../../../src/domain/answers/progress.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import { sessionPath } from '../../../src/domain/scoring/quick-path.ts';
import { anyAnswers, anyValue } from '../../support/arbitrary-answers.ts';
import { tinyContent } from '../../support/tiny-content.ts';

function question(id: string): Question {
  const found = tinyContent.questions.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('an answer of a file', () => {
  it('comes back the same after writing and reading it, for every question', () => {
    const cases = fc.constantFrom(...content.questions).chain((each) => fc.tuple(fc.constant(each), anyValue(each)));
    fc.assert(
      fc.property(cases, ([each, answer]) => {
        expect(answerFromFile(each, answerToFile(answer))).toEqual({ ok: true, value: answer });
      }),
    );
    for (const answer of [{ kind: 'unsure' }, { kind: 'notApplicable', reason: '不適用' }] as const) {
      expect(answerFromFile(question('M1'), answerToFile(answer))).toEqual({ ok: true, value: answer });
    }
  });

  it.each<[string, AnswerInFile]>([
    ['M1', 7],
    ['M1', 2.5],
    ['M1', -1],
    ['M1', 'train'],
    ['M1', true],
    ['HOW', ['train', 'train']],
    ['HOW', []],
    ['HOW', ['fly']],
    ['HOW', 'train'],
    ['DATA', 'secret'],
    ['DATA', ['pii']],
    ['COUNT', 11],
    ['COUNT', 1.5],
    ['COUNT', Number.NaN],
    ['M1', { notApplicable: '  ' }],
  ])('is refused for %s when it is %j, with the question and the value named', (id, value) => {
    const result = answerFromFile(question(id), value);
    expect(result).toMatchObject({ ok: false, error: { code: 'BAD_ANSWER', params: { question: id } } });
  });

  it('names the value it refused', () => {
    expect(answerFromFile(question('M1'), 7)).toEqual({
      ok: false,
      error: { code: 'BAD_ANSWER', params: { question: 'M1', value: '7' } },
    });
    expect(answerFromFile(question('DATA'), '<b>')).toMatchObject({ error: { params: { value: '<b>' } } });
  });
});

describe('checking an answer', () => {
  it('accepts every value of its own kind, unsure and a reasoned not-applicable, and refuses all other kinds', () => {
    const kinds: readonly Answer[] = [
      { kind: 'level', level: 2 },
      { kind: 'choice', value: 'pii' },
      { kind: 'choices', values: ['train'] },
      { kind: 'number', value: 2 },
      { kind: 'yesNo', value: true },
      { kind: 'unsure' },
      { kind: 'notApplicable', reason: 'no' },
    ];
    const accepted = (id: string) => kinds.filter((each) => checkAnswer(question(id), each).ok).map(({ kind }) => kind);
    expect(accepted('M1')).toEqual(['level', 'unsure', 'notApplicable']);
    expect(accepted('DATA')).toEqual(['choice', 'unsure', 'notApplicable']);
    expect(accepted('HOW')).toEqual(['choices', 'unsure', 'notApplicable']);
    expect(accepted('COUNT')).toEqual(['number', 'unsure', 'notApplicable']);
  });
});

describe('progress', () => {
  it('counts the four things that can be said, in all and by section', () => {
    const answers = {
      HOW: { kind: 'choices', values: ['train'] },
      M1: { kind: 'unsure' },
      M2: { kind: 'notApplicable', reason: 'no' },
    } as const;
    const { all, bySection } = progressOf(tinyContent, answers, sessionPath(tinyContent, answers, 'full'));
    expect(all).toEqual({ answered: 1, unsure: 1, notApplicable: 1, unanswered: 4, total: 7 });
    expect(bySection).toEqual({ S: all });
  });
});

describe('improving an answer', () => {
  it('lifts it to a level at least, and leaves higher levels and not-applicable alone', () => {
    const high = { M1: { kind: 'level', level: 4 } } as const;
    const away = { M1: { kind: 'notApplicable', reason: 'no' } } as const;
    expect(improve({}, 'M1', 3)).toEqual({ M1: { kind: 'level', level: 3 } });
    expect(improve(high, 'M1', 3)).toBe(high);
    expect(improve(away, 'M1', 3)).toBe(away);
  });
});

describe('the path of a session', () => {
  it('asks what sets exposure first, then the profile, then section by section', () => {
    const path = sessionPath(content, { 'INV-03': { kind: 'choices', values: ['finetune'] } }, 'full');
    expect(path.slice(0, 4)).toEqual(content.scoring.gating);
    expect(path).toHaveLength(content.questions.length - 1); // one question waits for the kind of data
    const types = path.map((id) => content.questions.find((each) => each.id === id)?.type);
    expect(types.slice(0, 10)).not.toContain('maturity');
  });

  it('is ten questions for a quick diagnosis, gating first', () => {
    const path = sessionPath(content, { 'INV-03': { kind: 'choices', values: ['finetune'] } }, 'quick');
    expect(path).toHaveLength(10);
    expect(path.slice(0, 4)).toEqual(content.scoring.gating);
    expect(sessionPath(content, {}, 'quick')).toHaveLength(10);
  });

  it('holds still while answers come in that steer nothing', () => {
    const steering = new Set([...content.scoring.gating]);
    fc.assert(
      fc.property(anyAnswers(content), (answers) => {
        const profile = Object.fromEntries(Object.entries(answers).filter(([id]) => steering.has(id)));
        expect(sessionPath(content, answers, 'quick')).toEqual(sessionPath(content, profile, 'quick'));
      }),
      { numRuns: 60 },
    );
  });
});
