import { describe, expect, it } from 'vitest';
import { assertNever } from '../../../src/kernel/assert-never.ts';
import { addDays, daysBetween, isLocalDate, isWeekend, weekdayOf } from '../../../src/kernel/dates.ts';
import { groupBy } from '../../../src/kernel/group-by.ts';
import { widthOf } from '../../../src/kernel/range.ts';
import { err, ok } from '../../../src/kernel/result.ts';

describe('calendar days', () => {
  it('are real days only', () => {
    expect(['2027-01-04', '2028-02-29'].every(isLocalDate)).toBe(true);
    expect(['2027-02-29', '2027-02-30', '2027-13-01', '2027-1-4', '', 'today'].some(isLocalDate)).toBe(false);
  });

  it('count across months and leap years, back and forth', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2027-01-04', '2028-01-04')).toBe(365);
    expect(daysBetween('2027-01-04', '2027-01-01')).toBe(-3);
  });

  it('know their weekday', () => {
    expect(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map(weekdayOf)).toEqual([5, 6, 0, 1]);
    expect(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map(isWeekend)).toEqual([false, true, true, false]);
  });
});

describe('groups', () => {
  it('keep the order in which items came', () => {
    expect([...groupBy([3, 1, 4, 1, 5], (n) => n % 2 === 0)]).toEqual([
      [false, [3, 1, 1, 5]],
      [true, [4]],
    ]);
  });
});

describe('small values', () => {
  it('say what they hold', () => {
    expect(widthOf({ best: 2, planning: 3, worst: 7 })).toBe(5);
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(err('no')).toEqual({ ok: false, error: 'no' });
    expect(() => assertNever('surprise' as never)).toThrow('surprise');
  });
});
