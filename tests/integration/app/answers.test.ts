import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { newAssessment, openApp, someDay } from '../../support/open-app.ts';

const level = (value: 0 | 1 | 2 | 3 | 4): Answer => ({ kind: 'level', level: value });

function started() {
  const app = openApp();
  const assessmentId = newAssessment(app);
  const { services } = app;
  return {
    app,
    assessmentId,
    services,
    set: (question: string, answer: Answer | null) => services.answers.set({ assessmentId, question, answer }),
    undo: () => services.answers.undo({ assessmentId }),
    redo: () => services.answers.redo({ assessmentId }),
    answers: () => services.assessments.get({ id: assessmentId }).answers,
    history: (question?: string) => services.answers.history({ assessmentId, question }),
  };
}

describe('answering', () => {
  it('shows the whole picture after every answer', () => {
    const { set } = started();
    const view = set('VAL-01', level(3));
    expect(view.answers).toEqual({ 'VAL-01': level(3) });
    expect(view.progress.all.answered).toBe(1);
    expect(view.undo).toEqual({ canUndo: true, canRedo: false });
    expect(view.path).toContain('VAL-01');
    expect(view.result.overall).not.toBeNull();
  });

  it('tells unsure, not applicable and unanswered apart', () => {
    const { set } = started();
    set('VAL-01', { kind: 'unsure' });
    const { progress } = set('VAL-02', { kind: 'notApplicable', reason: 'no own models' });
    expect(progress.all).toMatchObject({ answered: 0, unsure: 1, notApplicable: 1 });
    expect(set('VAL-01', null).progress.all.unsure).toBe(0);
  });

  it.each([
    ['UNKNOWN_QUESTION', 'MON-99', level(1)],
    ['UNKNOWN_QUESTION', '__proto__', null],
    ['BAD_ANSWER', 'MON-01', { kind: 'number', value: 7 }],
    ['BAD_ANSWER', 'PRO-01', { kind: 'choice', value: 'huge' }],
    ['BAD_ANSWER', 'INV-01', { kind: 'number', value: -1 }],
  ] as const)('refuses with %s at %s and keeps nothing', (code, question, answer) => {
    const { set, answers, history } = started();
    expect(() => set(question, answer)).toThrow(expect.objectContaining({ code }));
    expect(answers()).toEqual({});
    expect(history()).toEqual([]);
  });

  it('refuses an assessment that is not there', () => {
    const { services } = started();
    const input = { assessmentId: crypto.randomUUID(), question: 'MON-01', answer: level(1) };
    expect(() => services.answers.set(input)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('undo and redo', () => {
  it('walk back and forth through every change and say which question changed', () => {
    const { set, undo, redo, answers } = started();
    set('VAL-01', level(1));
    set('VAL-02', level(2));
    set('VAL-01', level(4));
    expect(undo()).toMatchObject({ question: 'VAL-01', undo: { canUndo: true, canRedo: true } });
    expect(answers()).toEqual({ 'VAL-01': level(1), 'VAL-02': level(2) });
    expect(undo().question).toBe('VAL-02');
    expect(undo().undo).toEqual({ canUndo: false, canRedo: true });
    expect(answers()).toEqual({});
    expect([redo().question, redo().question, redo().question]).toEqual(['VAL-01', 'VAL-02', 'VAL-01']);
    expect(answers()).toEqual({ 'VAL-01': level(4), 'VAL-02': level(2) });
  });

  it('bring a cleared answer back', () => {
    const { set, undo, answers } = started();
    set('VAL-01', { kind: 'notApplicable', reason: 'why' });
    set('VAL-01', null);
    undo();
    expect(answers()).toEqual({ 'VAL-01': { kind: 'notApplicable', reason: 'why' } });
  });

  it('say when there is nothing left', () => {
    const { set, undo, redo } = started();
    expect(undo).toThrow(expect.objectContaining({ code: 'NOTHING_TO_UNDO' }));
    set('VAL-01', level(1));
    expect(redo).toThrow(expect.objectContaining({ code: 'NOTHING_TO_REDO' }));
  });

  it('forget what could be redone once a new answer is given', () => {
    const { set, undo, redo, answers } = started();
    set('VAL-01', level(1));
    set('VAL-01', level(2));
    undo();
    undo();
    set('VAL-03', level(3));
    expect(redo).toThrow(expect.objectContaining({ code: 'NOTHING_TO_REDO' }));
    undo();
    expect(answers()).toEqual({});
  });

  it('do not count an answer that changes nothing', () => {
    const { set, history } = started();
    set('VAL-01', level(1));
    set('VAL-01', level(1));
    expect(history()).toHaveLength(1);
  });

  it('reach back without limit and survive a restart', () => {
    const folder = newDataFolder();
    const first = openApp(folder);
    const assessmentId = newAssessment(first);
    for (let count = 0; count < 150; count += 1) {
      const answer = level((count % 5) as 0);
      first.services.answers.save({ assessmentId, question: 'VAL-01', answer });
    }
    first.services.answers.undo({ assessmentId });
    first.close();
    const { answers, assessments } = openApp(folder).services;
    expect(assessments.get({ id: assessmentId }).undo).toEqual({ canUndo: true, canRedo: true });
    for (let count = 0; count < 149; count += 1) answers.undo({ assessmentId });
    expect(assessments.get({ id: assessmentId }).answers).toEqual({});
    for (let count = 0; count < 150; count += 1) answers.redo({ assessmentId });
    expect(assessments.get({ id: assessmentId }).answers).toEqual({ 'VAL-01': level(4) });
  });

  it('stay within one assessment', () => {
    const { app, set, services } = started();
    set('VAL-01', level(1));
    const other = newAssessment(app);
    expect(() => services.answers.undo({ assessmentId: other })).toThrow(
      expect.objectContaining({ code: 'NOTHING_TO_UNDO' }),
    );
  });
});

describe('the history', () => {
  it('says who changed what, when, from what and to what, newest first', () => {
    const { services, set, undo, redo, history } = started();
    set('VAL-01', level(1));
    services.settings.set({ userName: '林小姐' });
    set('VAL-01', level(2));
    undo();
    redo();
    const at = someDay.toISOString();
    expect(history('VAL-01')).toEqual([
      { at, by: '林小姐', question: 'VAL-01', cause: 'redo', before: level(1), after: level(2) },
      { at, by: '林小姐', question: 'VAL-01', cause: 'undo', before: level(2), after: level(1) },
      { at, by: '林小姐', question: 'VAL-01', cause: 'edit', before: level(1), after: level(2) },
      { at, by: '', question: 'VAL-01', cause: 'edit', before: null, after: level(1) },
    ]);
    expect(history('VAL-02')).toEqual([]);
  });
});
