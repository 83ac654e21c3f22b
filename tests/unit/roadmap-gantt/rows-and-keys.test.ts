import { describe, expect, it } from 'vitest';
import { arrowPath } from '../../../renderer/features/roadmap/gantt/arrow-path.ts';
import { ganttCommand } from '../../../renderer/features/roadmap/gantt/gantt-keys.ts';
import { paperScale, rowsOf } from '../../../renderer/features/roadmap/gantt/gantt-rows.ts';
import { groupItems, orderItems } from '../../../renderer/features/roadmap/gantt/group-items.ts';
import { generateRoadmap } from '../../bench/generate-roadmap.ts';

const { items } = generateRoadmap(44);
const idsOf = (list: typeof items) => list.map(({ action }) => action);
const key = (name: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', true>> = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('rows', () => {
  it('stand by start, and stay where they are while one bar moves', () => {
    const before = orderItems(items, []);
    expect(idsOf(before)).toEqual(idsOf(items.toSorted((a, b) => (a.start + a.finish < b.start + b.finish ? -1 : 1))));
    const moved = items.map((item, index) =>
      index === 3 ? { ...item, start: '2027-12-01', finish: '2027-12-03' } : item,
    );
    expect(idsOf(orderItems(moved, idsOf(before)))).toEqual(idsOf(before));
    expect(idsOf(orderItems(moved.slice(1), idsOf(before)))).not.toEqual(idsOf(before));
  });

  it('are in the lane of their pillar or owner, people before leads', () => {
    expect(groupItems(items, 'pillar').map((lane) => lane.key)).toEqual(['compute', 'talent', 'mindset', 'process']);
    const owners = groupItems(items, 'owner').map((lane) => lane.key);
    expect(owners.findIndex((owner) => owner.startsWith('pillar:'))).toBe(3);
  });

  it('of a folded lane are gone, its head stays', () => {
    const lanes = groupItems(items, 'pillar');
    const rows = rowsOf(lanes, new Set(['lane:talent']));
    const hidden = lanes.find((lane) => lane.key === 'talent')?.items.length ?? 0;
    expect(rowsOf(lanes, new Set()).length - rows.length).toBe(hidden);
    expect(rows.some((row) => row.key === 'lane:talent')).toBe(true);
  });

  it('of all the content’s actions fit on one sheet', () => {
    const rows = rowsOf(groupItems(items, 'pillar'), new Set());
    const height = rows.reduce((sum, row) => sum + (row.kind === 'lane' ? 32 : 54), 0);
    expect(height * paperScale(rows)).toBeLessThanOrEqual(600);
  });
});

describe('keys', () => {
  it('walk the rows at rest and move the bar while it is held', () => {
    expect(ganttCommand(key('ArrowDown'), false)).toEqual({ kind: 'focus', to: 'next' });
    expect(ganttCommand(key('M'), false)).toEqual({ kind: 'hold' });
    expect(ganttCommand(key('ArrowRight'), true)).toEqual({ kind: 'step', grip: 'whole', steps: 1 });
    expect(ganttCommand(key('ArrowLeft', { ctrlKey: true }), true)).toEqual({ kind: 'step', grip: 'whole', steps: -5 });
    expect(ganttCommand(key('PageDown', { shiftKey: true }), true)).toEqual({ kind: 'step', grip: 'finish', steps: 5 });
    expect(ganttCommand(key('Escape'), true)).toEqual({ kind: 'back' });
    expect(ganttCommand(key('Enter'), true)).toEqual({ kind: 'keep' });
  });

  it('leave to the browser and the system what is theirs', () => {
    expect(ganttCommand(key('ArrowLeft', { altKey: true }), true)).toBeNull();
    expect(ganttCommand(key('ArrowLeft', { metaKey: true }), true)).toBeNull();
    expect(ganttCommand(key('t', { ctrlKey: true }), false)).toBeNull();
    expect(ganttCommand(key('Tab'), true)).toBeNull();
    expect(ganttCommand(key('Escape'), false)).toBeNull();
  });
});

describe('an arrow', () => {
  it('goes straight on when there is room, and round when it would run back', () => {
    expect(arrowPath({ fromX: 100, fromY: 23, toX: 160, toY: 77 }, 54)).toBe('M100 23H107V77H160');
    expect(arrowPath({ fromX: 100, fromY: 23, toX: 60, toY: 77 }, 54)).toBe('M100 23H107V50H53V77H60');
  });
});
