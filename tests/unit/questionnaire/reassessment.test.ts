import { describe, expect, it } from 'vitest';
import { commandForKey } from '../../../renderer/features/questionnaire/model/command-for-key.ts';
import { expectedLevels } from '../../../renderer/features/questionnaire/model/expected-levels.ts';
import { askedAgain, askedFirst, sessionPath } from '../../../renderer/ui/reassess/asked-again.ts';
import { actions } from '../../../src/content/actions.ts';
import { type ActionProgress, notStarted } from '../../../src/contract/plan-records.ts';
import type { AssessmentView, HistoryEntry } from '../../../src/contract/records.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';

const level = (value: 0 | 1 | 2 | 3 | 4): Answer => ({ kind: 'level', level: value });

/** One line of a history, newest first as the machine gives it. */
const entry = (cause: HistoryEntry['cause'], before: Answer | null, after: Answer | null): HistoryEntry => ({
  at: '2026-11-23T00:00:00.000Z',
  by: '',
  question: 'MON-01',
  cause,
  before,
  after,
});
const again = (answer: Answer | undefined, ...history: readonly HistoryEntry[]) =>
  askedAgain('MON-01', answer, history);

describe('an answer that a reassessment copied', () => {
  it('is open until somebody says something, even though it holds an answer', () => {
    expect(again(level(2))).toEqual({ id: 'MON-01', earlier: level(2), settled: 'open' });
    expect(again(level(2), entry('import', null, level(2))).settled).toBe('open');
  });

  it('is confirmed once the same is said again, and open again when that is undone', () => {
    const said = entry('edit', level(2), level(2));
    expect(again(level(2), said).settled).toBe('confirmed');
    expect(again(level(2), entry('undo', level(2), level(2)), said).settled).toBe('open');
    expect(again(level(2), entry('redo', level(2), level(2)), entry('undo', level(2), level(2)), said).settled).toBe(
      'confirmed',
    );
  });

  it('is changed when it differs, and keeps what was said first as the earlier answer', () => {
    const history = [entry('edit', level(3), level(4)), entry('edit', level(2), level(3))];
    expect(again(level(4), ...history)).toEqual({ id: 'MON-01', earlier: level(2), settled: 'changed' });
  });

  it('is confirmed when it was changed and then set back by hand', () => {
    const history = [entry('edit', level(3), level(2)), entry('edit', level(2), level(3))];
    expect(again(level(2), ...history).settled).toBe('confirmed');
  });

  it('is open when it was cleared: nobody knows what holds now', () => {
    expect(again(undefined, entry('edit', level(2), null))).toEqual({
      id: 'MON-01',
      earlier: level(2),
      settled: 'open',
    });
  });

  it('does not count what was said to another question', () => {
    expect(again(level(2), { ...entry('edit', level(2), level(2)), question: 'MON-02' }).settled).toBe('open');
  });
});

describe('the way through a reassessment', () => {
  const view = (reassessment: AssessmentView['reassessment']) =>
    ({
      path: ['INV-03', 'PRO-04', 'MON-01', 'GOV-01'],
      visibility: { 'MON-02': 'hidden' },
      reassessment,
    }) as unknown as AssessmentView;

  it('asks first what should have changed, hidden questions left out, then the rest in its order', () => {
    const repeated = view({ of: '00000000-0000-4000-8000-000000000000', askFirst: ['GOV-01', 'MON-02', 'MON-01'] });
    expect(askedFirst(repeated)).toEqual(['GOV-01', 'MON-01']);
    expect(sessionPath(repeated)).toEqual(['GOV-01', 'MON-01', 'INV-03', 'PRO-04']);
  });

  it('is the usual one for a first assessment', () => {
    expect(sessionPath(view(null))).toEqual(['INV-03', 'PRO-04', 'MON-01', 'GOV-01']);
  });
});

describe('what is expected of a question', () => {
  const progress = (status: ActionProgress['status']): ActionProgress => ({ ...notStarted, status });
  const [first, second] = actions.filter((action) => action.raises.length > 0);
  const raise = first?.raises[0];

  it('comes from the actions done or under way, with the level that they raise it to', () => {
    if (!first || !raise) throw new Error('Content has no action that raises anything');
    expect(expectedLevels(raise.question, { [first.id]: progress('done') })).toEqual([
      { action: first.id, status: 'done', to: raise.to },
    ]);
    expect(expectedLevels(raise.question, { [first.id]: progress('doing') })[0]?.status).toBe('doing');
  });

  it('is nothing while the actions are planned or blocked, or raise other questions only', () => {
    if (!first || !second || !raise) throw new Error('Content has too few actions');
    expect(expectedLevels(raise.question, { [first.id]: progress('blocked') })).toEqual([]);
    expect(expectedLevels('no such question', { [first.id]: progress('done') })).toEqual([]);
  });
});

it('the equals sign keeps the earlier answer, with Ctrl it means nothing', () => {
  expect(commandForKey(null, { key: '=', ctrl: false, shift: false })).toEqual({ kind: 'unchanged' });
  expect(commandForKey(null, { key: '=', ctrl: true, shift: false })).toBeNull();
});
