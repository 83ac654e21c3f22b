import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { addDays, isWeekend, weekdayOf } from '../../../src/kernel/dates.ts';
import { newMoonNear } from '../../support/new-moon.ts';

const { days, years } = content.holidays;
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const inTaipei = (instant: Date) => new Date(instant.getTime() + 8 * 3_600_000).toISOString();

/** The day of a year that Node's Chinese calendar calls `month/day`. */
function lunarDay(year: number, monthAndDay: string): string {
  let day = `${year}-01-01`;
  while (lunar.format(new Date(day)) !== monthAndDay) day = addDays(day, 1);
  return day;
}

/** The first day of the lunar year, the day of its new moon in Taiwan. */
function lunarNewYear(year: number): string {
  return inTaipei(newMoonNear(lunarDay(year, '1/1'))).slice(0, 10);
}

/** Tomb-sweeping day is the day of the solar term Qingming; the rule of thumb holds from 2000 to 2099. */
function tombSweepingDay(year: number): string {
  const short = year - 2000;
  return `${year}-04-0${Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4)}`;
}

interface Named {
  readonly date: string;
  readonly id: string;
}

/** What the law gives in a year, weekends included. */
function byLaw(year: number): readonly Named[] {
  const newYear = lunarNewYear(year);
  const sweeping = tombSweepingDay(year);
  const children = `${year}-04-04`;
  const dodge = weekdayOf(sweeping) === 4 ? 1 : -1;
  return [
    { id: 'founding-day', date: `${year}-01-01` },
    { id: 'day-before-lunar-new-years-eve', date: addDays(newYear, -2) },
    { id: 'lunar-new-years-eve', date: addDays(newYear, -1) },
    ...[0, 1, 2].map((after) => ({ id: 'lunar-new-year', date: addDays(newYear, after) })),
    { id: 'peace-memorial-day', date: `${year}-02-28` },
    { id: 'childrens-day', date: children === sweeping ? addDays(children, dodge) : children },
    { id: 'tomb-sweeping-day', date: sweeping },
    { id: 'labour-day', date: `${year}-05-01` },
    { id: 'dragon-boat-festival', date: lunarDay(year, '5/5') },
    { id: 'mid-autumn-festival', date: lunarDay(year, '8/15') },
    { id: 'teachers-day', date: `${year}-09-28` },
    { id: 'national-day', date: `${year}-10-10` },
    { id: 'restoration-day', date: `${year}-10-25` },
    { id: 'constitution-day', date: `${year}-12-25` },
  ];
}

/** The weekdays off: a Saturday is made up for before, a Sunday after, the lunar new year after its break. */
function withDaysInLieu(holidays: readonly Named[]): readonly Named[] {
  const taken = new Set(holidays.map(({ date }) => date));
  const free = (from: string, step: 1 | -1): string => {
    let day = from;
    while (isWeekend(day) || taken.has(day)) day = addDays(day, step);
    taken.add(day);
    return day;
  };
  const inLieu = holidays
    .filter(({ date }) => isWeekend(date))
    .map(({ date, id }) => {
      const newYear = id.includes('lunar-new-year');
      return {
        id: `${newYear ? 'lunar-new-year' : id}-in-lieu`,
        date: free(date, weekdayOf(date) === 6 && !newYear ? -1 : 1),
      };
    });
  return [...holidays.filter(({ date }) => !isWeekend(date)), ...inLieu].sort((a, b) => (a.date < b.date ? -1 : 1));
}

describe('the national days off', () => {
  it('are those of the law, with lunar days by the Chinese calendar and the new moon, and days in lieu of weekends', () => {
    const law = withDaysInLieu([2026, 2027, 2028, 2029].flatMap(byLaw));
    expect(days).toEqual(law.filter(({ date }) => date < '2029').map(({ date, id }) => ({ date, id })));
  });

  it.each(years)('of $year begin the lunar year on the day of the new moon in Taiwan', ({ year }) => {
    const moon = inTaipei(newMoonNear(lunarDay(year, '1/1')));
    const minutes = Number(moon.slice(11, 13)) * 60 + Number(moon.slice(14, 16));
    // Four minutes before midnight in 2027: Node's calendar, less exact, begins that year a day late.
    const close = Math.min(minutes, 24 * 60 - minutes) < 10;
    if (!close) expect(lunarDay(year, '1/1')).toBe(moon.slice(0, 10));
    expect(days).toContainEqual({ date: addDays(moon.slice(0, 10), -1), id: 'lunar-new-years-eve' });
  });

  it('come to 120 free days in 2026, as the Executive Yuan announced', () => {
    let free = 0;
    for (let day = '2026-01-01'; day < '2027'; day = addDays(day, 1)) {
      if (isWeekend(day) || days.some(({ date }) => date === day)) free += 1;
    }
    expect(free).toBe(120);
  });

  it('say which years were announced and which were worked out from the law', () => {
    expect(years.map(({ year, announced }) => [year, announced])).toEqual([
      [2026, true],
      [2027, true],
      [2028, false],
    ]);
    for (const { announced, confidence } of years) expect(announced).toBe(confidence === 'S' || confidence === 'V');
  });
});

describe('the new moon', () => {
  it.each([
    ['2000-01-06', '2000-01-06T18:14'],
    ['2017-08-21', '2017-08-21T18:30'],
    ['2024-04-08', '2024-04-08T18:21'],
    ['2026-08-12', '2026-08-12T17:37'],
    ['2027-02-06', '2027-02-06T15:56'],
  ])('near %s is at %s UTC, as almanacs have it, to two minutes', (day, at) => {
    const minutes = (newMoonNear(day).getTime() - Date.parse(`${at}:00Z`)) / 60_000;
    expect(Math.abs(minutes)).toBeLessThan(2);
  });
});
