import { describe, expect, it } from 'vitest';
import { firstEntries, groupEntries } from '../../../renderer/features/portfolio/calendar/arrange-entries.ts';
import type { CalendarEntry } from '../../../src/contract/portfolio-records.ts';

const entry = (date: string, late = false): CalendarEntry => ({
  kind: 'action',
  organisationId: 'o',
  organisationName: 'O',
  assessmentId: 'a',
  workshopId: null,
  date,
  what: 'A01',
  owner: '',
  status: 'to-do',
  late,
});
/** Sunday, Monday, the Monday after, another month; one is late. */
const entries = [entry('2026-11-10', true), entry('2026-11-29'), entry('2026-11-30'), entry('2026-12-07')];
const shape = (groups: ReturnType<typeof groupEntries>) => groups.map(({ id, entries: list }) => [id, list.length]);

describe('the calendar over all clients', () => {
  it('puts what is late first, then weeks from Monday', () => {
    expect(shape(groupEntries(entries, 'week'))).toEqual([
      ['late', 1],
      ['2026-11-23', 1],
      ['2026-11-30', 1],
      ['2026-12-07', 1],
    ]);
  });

  it('groups by month, late things still first', () => {
    expect(shape(groupEntries(entries, 'month'))).toEqual([
      ['late', 1],
      ['2026-11-01', 2],
      ['2026-12-01', 1],
    ]);
  });

  it('draws only so many and leaves no empty group', () => {
    expect(shape(firstEntries(groupEntries(entries, 'month'), 2))).toEqual([
      ['late', 1],
      ['2026-11-01', 1],
    ]);
  });
});
