import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BarCalendar, dragBar, stepBar } from '../../../renderer/features/roadmap/gantt/place-bar.ts';
import { addDays } from '../../../src/kernel/dates.ts';
import { finishOf, isWorkingDay, onOrAfter } from '../../../src/kernel/working-days.ts';

// Monday 2027-02-01; the lunar new year's Friday to Wednesday are off.
const off = new Set(['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10']);
const calendar: BarCalendar = { off, earliest: '2027-02-01' };
const bar = { start: '2027-02-02', workingDays: 3 };

describe('dragging a bar', () => {
  it('keeps its length in working days across holidays', () => {
    expect(dragBar(bar, 'whole', 1, calendar)).toEqual({ start: '2027-02-03', workingDays: 3 });
    expect(finishOf('2027-02-03', 3, off)).toBe('2027-02-11');
  });

  it('snaps to the nearest working day', () => {
    expect(dragBar(bar, 'whole', 3, calendar).start).toBe('2027-02-04');
    expect(dragBar(bar, 'whole', 7, calendar).start).toBe('2027-02-11');
  });

  it('stops at the first day on which anything may begin', () => {
    expect(dragBar(bar, 'whole', -30, calendar).start).toBe('2027-02-01');
    expect(stepBar(bar, 'whole', -9, calendar).start).toBe('2027-02-01');
  });

  it('by its end leaves the start, by its start leaves the end, and never turns it inside out', () => {
    expect(dragBar(bar, 'finish', 7, calendar)).toEqual({ start: '2027-02-02', workingDays: 4 });
    expect(dragBar(bar, 'finish', -30, calendar)).toEqual({ start: '2027-02-02', workingDays: 1 });
    expect(dragBar(bar, 'start', 1, calendar)).toEqual({ start: '2027-02-03', workingDays: 2 });
    expect(dragBar(bar, 'start', 30, calendar)).toEqual({ start: '2027-02-04', workingDays: 1 });
  });

  it('lands on working days wherever it is dragged', () => {
    const days = fc.integer({ min: -200, max: 400 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('whole', 'start', 'finish'),
        (by, length, grip) => {
          const from = { start: onOrAfter(addDays('2027-02-01', Math.abs(by % 90)), off), workingDays: length };
          const to = dragBar(from, grip, by, calendar);
          expect(isWorkingDay(to.start, off) && to.start >= calendar.earliest).toBe(true);
          expect(to.workingDays).toBeGreaterThanOrEqual(1);
          expect(to.workingDays).toBeLessThanOrEqual(400);
          if (grip === 'whole') expect(to.workingDays).toBe(length);
          if (grip === 'finish') expect(to.start).toBe(from.start);
          if (grip === 'start') expect(finishOf(to.start, to.workingDays, off)).toBe(finishOf(from.start, length, off));
        },
      ),
    );
  });
});

describe('moving a bar by keys', () => {
  it('goes from working day to working day and back', () => {
    const later = stepBar({ start: '2027-02-04', workingDays: 2 }, 'whole', 1, calendar);
    expect(later).toEqual({ start: '2027-02-11', workingDays: 2 });
    expect(stepBar(later, 'whole', -1, calendar).start).toBe('2027-02-04');
  });

  it('makes it longer and shorter, a day at least', () => {
    expect(stepBar(bar, 'finish', 5, calendar)).toEqual({ start: '2027-02-02', workingDays: 8 });
    expect(stepBar(bar, 'finish', -5, calendar)).toEqual({ start: '2027-02-02', workingDays: 1 });
  });
});
