import { describe, expect, it } from 'vitest';
import { commandForKey } from '../../../renderer/features/questionnaire/model/command-for-key.ts';
import { findQuestion } from '../../../renderer/features/questionnaire/model/find-question.ts';
import { pickAnswer, toggleChoice } from '../../../renderer/features/questionnaire/model/make-answer.ts';
import { finish, nextOf, previousOf } from '../../../renderer/features/questionnaire/model/walk.ts';
import type { Question } from '../../../src/content/types.ts';

function question(type: Question['type']): Question {
  const ids = { maturity: 'MON-01', multi: 'INV-03', single: 'PRO-01', bool: 'PRO-05', number: 'INV-01' };
  const found = findQuestion(ids[type]);
  if (found?.type !== type) throw new Error(`The sample question for ${type} has changed its type`);
  return found;
}
const press = (type: Question['type'], key: string, ctrl = false, shift = false) =>
  commandForKey(question(type), { key, ctrl, shift });

describe('keys', () => {
  it('give levels 0 to 4 on a maturity question, and nothing above', () => {
    expect(press('maturity', '0')).toEqual({ kind: 'level', level: 0 });
    expect(press('maturity', '4')).toEqual({ kind: 'level', level: 4 });
    expect(press('maturity', '5')).toBeNull();
  });

  it('count options from 1', () => {
    expect(press('single', '1')).toEqual({ kind: 'pick', index: 0 });
    expect(press('single', '6')).toBeNull();
    expect(press('bool', '2')).toEqual({ kind: 'pick', index: 1 });
    expect(press('bool', '3')).toBeNull();
  });

  it('undo and redo with Ctrl only, in capitals too', () => {
    expect(press('maturity', 'z', true)).toEqual({ kind: 'undo' });
    expect(press('maturity', 'Z', true, true)).toEqual({ kind: 'redo' });
    expect(press('maturity', 'y', true)).toEqual({ kind: 'redo' });
    expect(press('maturity', 'z')).toBeNull();
    expect(press('maturity', 'u', true)).toBeNull();
    expect(press('maturity', 'U', false, true)).toEqual({ kind: 'unsure' });
  });
});

describe('picking', () => {
  it('answers single and yes/no questions at once', () => {
    expect(pickAnswer(question('single'), undefined, 1)).toEqual({ kind: 'choice', value: 'small' });
    expect(pickAnswer(question('bool'), undefined, 1)).toEqual({ kind: 'yesNo', value: false });
  });

  it('adds to and takes from a multiple choice, in the order of the options; none left is unanswered', () => {
    const options = ['a', 'b', 'c'];
    expect(toggleChoice(options, { kind: 'choices', values: ['c'] }, 'a')).toEqual({
      kind: 'choices',
      values: ['a', 'c'],
    });
    expect(toggleChoice(options, { kind: 'choices', values: ['c'] }, 'c')).toBeNull();
    expect(toggleChoice(options, { kind: 'unsure' }, 'b')).toEqual({ kind: 'choices', values: ['b'] });
  });
});

describe('the way through the questions', () => {
  const path = ['INV-03', 'PRO-04', 'MON-01', 'GOV-01'];

  it('follows the path to the finish and back', () => {
    expect(nextOf(path, 'INV-03')).toBe('PRO-04');
    expect(nextOf(path, 'GOV-01')).toBe(finish);
    expect(previousOf(path, finish)).toBe('GOV-01');
    expect(previousOf(path, 'INV-03')).toBeNull();
  });

  it('goes on from a question beside the path by its place in the content', () => {
    expect(nextOf(path, 'MON-02')).toBe('GOV-01');
    expect(previousOf(path, 'MON-02')).toBe('MON-01');
  });
});
