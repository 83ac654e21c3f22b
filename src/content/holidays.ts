import type { HolidayYear, NationalHoliday } from './types.ts';

/**
 * What is known of each year. The Executive Yuan announces a year's days off in June of the year before: 2026 on
 * 2025-06-13 (院授人培字第11430248312號), 2027 in June 2026 (dgpa.gov.tw, pid 12982), both read in secondary sources.
 * 2028 is worked out from the law (紀念日及節日實施條例, 2025-05-28).
 */
export const holidayYears: readonly HolidayYear[] = [
  { year: 2026, asOf: '2025-06-13', confidence: 'S', announced: true },
  { year: 2027, asOf: '2026-06-30', confidence: 'S', announced: true },
  { year: 2028, asOf: '2026-11-23', confidence: 'M', announced: false },
];

/**
 * Mondays to Fridays on which Taiwan has a national day off; words in `roadmap.json` under `holiday.<id>`. A day off that falls on a
 * Saturday is made up for on the Friday before, on a Sunday on the Monday after (`…-in-lieu`), around the lunar new year
 * after the break. No Saturday is worked in exchange any more.
 */
export const nationalHolidays: readonly NationalHoliday[] = [
  { date: '2026-01-01', id: 'founding-day' },
  { date: '2026-02-16', id: 'lunar-new-years-eve' },
  { date: '2026-02-17', id: 'lunar-new-year' },
  { date: '2026-02-18', id: 'lunar-new-year' },
  { date: '2026-02-19', id: 'lunar-new-year' },
  { date: '2026-02-20', id: 'lunar-new-year-in-lieu' },
  { date: '2026-02-27', id: 'peace-memorial-day-in-lieu' },
  { date: '2026-04-03', id: 'childrens-day-in-lieu' },
  { date: '2026-04-06', id: 'tomb-sweeping-day-in-lieu' },
  { date: '2026-05-01', id: 'labour-day' },
  { date: '2026-06-19', id: 'dragon-boat-festival' },
  { date: '2026-09-25', id: 'mid-autumn-festival' },
  { date: '2026-09-28', id: 'teachers-day' },
  { date: '2026-10-09', id: 'national-day-in-lieu' },
  { date: '2026-10-26', id: 'restoration-day-in-lieu' },
  { date: '2026-12-25', id: 'constitution-day' },

  { date: '2027-01-01', id: 'founding-day' },
  { date: '2027-02-04', id: 'day-before-lunar-new-years-eve' },
  { date: '2027-02-05', id: 'lunar-new-years-eve' },
  { date: '2027-02-08', id: 'lunar-new-year' },
  { date: '2027-02-09', id: 'lunar-new-year-in-lieu' },
  { date: '2027-02-10', id: 'lunar-new-year-in-lieu' },
  { date: '2027-03-01', id: 'peace-memorial-day-in-lieu' },
  { date: '2027-04-05', id: 'tomb-sweeping-day' },
  { date: '2027-04-06', id: 'childrens-day-in-lieu' },
  { date: '2027-04-30', id: 'labour-day-in-lieu' },
  { date: '2027-06-09', id: 'dragon-boat-festival' },
  { date: '2027-09-15', id: 'mid-autumn-festival' },
  { date: '2027-09-28', id: 'teachers-day' },
  { date: '2027-10-11', id: 'national-day-in-lieu' },
  { date: '2027-10-25', id: 'restoration-day' },
  { date: '2027-12-24', id: 'constitution-day-in-lieu' },
  { date: '2027-12-31', id: 'founding-day-in-lieu' },

  { date: '2028-01-24', id: 'day-before-lunar-new-years-eve' },
  { date: '2028-01-25', id: 'lunar-new-years-eve' },
  { date: '2028-01-26', id: 'lunar-new-year' },
  { date: '2028-01-27', id: 'lunar-new-year' },
  { date: '2028-01-28', id: 'lunar-new-year' },
  { date: '2028-02-28', id: 'peace-memorial-day' },
  // Children's day and tomb-sweeping day fall on the same day: children's day is kept on the day before.
  { date: '2028-04-03', id: 'childrens-day' },
  { date: '2028-04-04', id: 'tomb-sweeping-day' },
  { date: '2028-05-01', id: 'labour-day' },
  { date: '2028-05-29', id: 'dragon-boat-festival-in-lieu' },
  { date: '2028-09-28', id: 'teachers-day' },
  { date: '2028-10-03', id: 'mid-autumn-festival' },
  { date: '2028-10-10', id: 'national-day' },
  { date: '2028-10-25', id: 'restoration-day' },
  { date: '2028-12-25', id: 'constitution-day' },
];
