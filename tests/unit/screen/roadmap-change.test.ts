import { describe, expect, it } from 'vitest';
import { changesBetween, inverseOf } from '../../../renderer/features/roadmap/roadmap-change.ts';
import { item, planOf, roadmapOf } from './roadmap-fixture.ts';

const moved = item('A02', { moved: true, start: '2026-12-07', workingDays: 3 });
const before = { roadmap: roadmapOf(item('A01'), moved), plan: planOf() };

describe('taking a change on the roadmap back', () => {
  it('gives an item that the plan had dated back to the plan', () => {
    expect(inverseOf({ kind: 'move', action: 'A01', start: '2027-01-04', workingDays: 1 }, before)).toEqual([
      { kind: 'release', action: 'A01' },
    ]);
  });

  it('puts an item that was moved before where it had been moved to', () => {
    const there = { kind: 'move', action: 'A02', start: '2026-12-07', workingDays: 3 };
    expect(inverseOf({ kind: 'move', action: 'A02', start: '2027-01-04', workingDays: 1 }, before)).toEqual([there]);
    expect(inverseOf({ kind: 'release', action: 'A02' }, before)).toEqual([there]);
    expect(inverseOf({ kind: 'release', action: null }, before)).toEqual([there]);
  });

  it('restores only the fields of progress that were changed', () => {
    const said = { status: 'doing', owner: '王小明', dueDate: '2026-12-24', note: 'n', evidence: 'e' } as const;
    const plan = planOf({ progress: { A01: { ...said, begunOn: '2026-12-01', doneOn: null } } });
    const change = { kind: 'progress', action: 'A01', progress: { status: 'done', note: '' } } as const;
    expect(inverseOf(change, { ...before, plan })).toEqual([
      { kind: 'progress', action: 'A01', progress: { status: 'doing', note: 'n' } },
    ]);
  });

  it('restores an owner’s capacity', () => {
    expect(inverseOf({ kind: 'capacity', owner: 'pillar:compute', capacity: 2 }, before)).toEqual([
      { kind: 'capacity', owner: 'pillar:compute', capacity: 0.5 },
    ]);
  });
});

describe('taking a repair back', () => {
  const locked = planOf({ settings: { ...planOf().settings, locked: { A02: '31-60' } } });

  it('restores decisions, moves and what was held to, and touches nothing else', () => {
    const held = { roadmap: before.roadmap, plan: planOf({ keepsBaseline: true }) };
    const after = { roadmap: roadmapOf(item('A01', { moved: true }), item('A02')), plan: locked };
    expect(changesBetween(after, held)).toEqual([
      { kind: 'configure', settings: held.plan.settings },
      { kind: 'keep', keep: true },
      { kind: 'release', action: 'A01' },
      { kind: 'move', action: 'A02', start: '2026-12-07', workingDays: 3 },
    ]);
  });

  it('is nothing where the repair changed nothing', () => {
    expect(changesBetween(before, { roadmap: before.roadmap, plan: planOf() })).toEqual([]);
  });
});
