import { describe, expect, it } from 'vitest';
import { groupItems, sortItems } from '../../../renderer/features/roadmap/arrange-items.ts';
import { filterItems, noFilter } from '../../../renderer/features/roadmap/filter-items.ts';
import { nextDue, withItemAt, withProgress } from '../../../renderer/features/roadmap/roadmap-model.ts';
import { item, roadmapOf } from './roadmap-fixture.ts';

const ids = (items: readonly { action: string }[]) => items.map(({ action }) => action);

describe('the items of the roadmap', () => {
  it('are found by title, id and owner, whatever the case', () => {
    const items = [item('A01', { owner: 'Wang' }), item('A02')];
    const titleOf = (action: string) => (action === 'A02' ? 'Name an owner' : 'Freeze the data');
    const found = (text: string) => ids(filterItems(items, { ...noFilter, text }, titleOf));
    expect([found('wang'), found('NAME'), found('a01'), found('nothing')]).toEqual([['A01'], ['A02'], ['A01'], []]);
  });

  it('are narrowed down to the late and to those that break a rule', () => {
    const broken = item('A03', { violations: [{ kind: 'outside-window', window: '0-30' }] });
    const items = [item('A01', { late: 'overdue' }), item('A02', { late: 'at-risk' }), broken];
    const found = (trouble: string) => ids(filterItems(items, { ...noFilter, trouble }, () => ''));
    expect([found('overdue'), found('at-risk'), found('violation')]).toEqual([['A01'], ['A02'], ['A03']]);
  });

  it('sort by due date, an own one before the plan’s, ties by id in both directions', () => {
    const items = [item('A03', { finish: '2027-01-05' }), item('A02'), item('A01', { dueDate: '2026-11-30' })];
    expect(ids(sortItems(items, { by: 'due', descending: false }))).toEqual(['A01', 'A02', 'A03']);
    const same = [item('A02'), item('A01')];
    expect(ids(sortItems(same, { by: 'finish', descending: true }))).toEqual(['A01', 'A02']);
  });

  it('stand under the month in which they end, earliest first, whatever they are sorted by', () => {
    const items = [item('A01', { finish: '2027-02-01' }), item('A02'), item('A03', { finish: '2027-02-03' })];
    const groups = groupItems(sortItems(items, { by: 'finish', descending: true }), 'month');
    expect(groups.map(({ id, items: members }) => [id, ...ids(members)])).toEqual([
      ['2026-12', 'A02'],
      ['2027-02', 'A03', 'A01'],
    ]);
  });

  it('stand under the plan’s windows in the order of the plan, not of the alphabet', () => {
    const items = ['271-360', '91-180', '31-60'].map((window, at) => item(`A0${at}`, { window }));
    expect(groupItems(items, 'window').map(({ id }) => id)).toEqual(['31-60', '91-180', '271-360']);
  });

  it('are due next by the nearest deadline that is neither done nor past', () => {
    const done = item('A01', { status: 'done', finish: '2026-12-01' });
    const past = item('A02', { finish: '2026-11-30' });
    const soon = item('A03', { finish: '2027-03-01', dueDate: '2026-12-03' });
    expect(nextDue(roadmapOf(done, past, item('A04', { finish: '2026-12-04' }), soon))?.action).toBe('A03');
    expect(nextDue(roadmapOf(done, past))).toBeNull();
  });
});

describe('what the screen shows before the machine has answered', () => {
  it('starts a moved item on a working day and leaves holidays and weekends out of its length', () => {
    const { items } = withItemAt(roadmapOf(item('A01'), item('A02')), 'A01', '2026-12-24', 2);
    expect(items[0]).toMatchObject({ start: '2026-12-24', finish: '2026-12-28', workingDays: 2, moved: true });
    expect(items[1]).toEqual(item('A02'));
    expect(withItemAt(roadmapOf(item('A01')), 'A01', '2026-12-25', 1).items[0]?.start).toBe('2026-12-28');
  });

  it('gives an item without an owner to the lead of its pillar', () => {
    const { items } = withProgress(roadmapOf(item('A01', { owner: 'Wang' })), 'A01', { owner: '' });
    expect(items[0]?.owner).toBe('pillar:compute');
  });
});
