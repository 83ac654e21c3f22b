import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  countWorkingDays,
  finishOf,
  isWorkingDay,
  onOrAfter,
  onOrBefore,
} from '../../../src/kernel/working-days.ts';

// Monday 2027-02-01 to Sunday 2027-02-14; the lunar new year's Friday to Wednesday are off.
const off = new Set(['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10']);

describe('working days', () => {
  it('leave out weekends and holidays', () => {
    expect(isWorkingDay('2027-02-04', off)).toBe(true);
    expect(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'].some((day) => isWorkingDay(day, off))).toBe(false);
  });

  it('are found from a day off to both sides', () => {
    expect(onOrAfter('2027-02-06', off)).toBe('2027-02-11');
    expect(onOrBefore('2027-02-09', off)).toBe('2027-02-04');
    expect(onOrAfter('2027-02-11', off)).toBe('2027-02-11');
  });

  it('are counted on and back across holidays', () => {
    expect(addWorkingDays('2027-02-04', 1, off)).toBe('2027-02-11');
    expect(addWorkingDays('2027-02-11', -1, off)).toBe('2027-02-04');
    expect(addWorkingDays('2027-02-06', 0, off)).toBe('2027-02-11');
    expect(addWorkingDays('2027-02-06', 2, off)).toBe('2027-02-12');
  });

  it('make a duration that keeps both ends', () => {
    expect(finishOf('2027-02-03', 3, off)).toBe('2027-02-11');
    expect(finishOf('2027-02-03', 1, off)).toBe('2027-02-03');
    expect(countWorkingDays('2027-02-03', '2027-02-11', off)).toBe(3);
    expect(countWorkingDays('2027-02-11', '2027-02-03', off)).toBe(0);
  });

  it('are found behind years without any', () => {
    const none = new Set(
      Array.from({ length: 4000 }, (_, n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10)),
    );
    expect(onOrAfter('2027-01-01', none)).toBe('2037-12-14');
    expect(isWorkingDay('2037-12-11', none)).toBe(false);
  });
});
