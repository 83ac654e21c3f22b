import { isLocalDate, isWeekend } from '../../kernel/dates.ts';
import type { Content } from '../types.ts';

/** Days off that are no day, no weekday, out of order, twice, or of a year of which nothing is said. */
export function findHolidayFaults({ holidays }: Content): readonly string[] {
  const years = new Set(holidays.years.map(({ year }) => `${year}`));
  const days = holidays.days.flatMap(({ date, id }, at) => {
    const before = holidays.days[at - 1]?.date ?? '';
    const faults = [
      ...(/^[a-z]+(-[a-z]+)*$/.test(id) ? [] : [`its id ${id} is not in kebab-case`]),
      ...(before < date ? [] : [`does not come after ${before}`]),
      ...(years.has(date.slice(0, 4)) ? [] : ['nothing says how far its year was checked']),
    ];
    if (!isLocalDate(date)) faults.push('is no day');
    else if (isWeekend(date)) faults.push('is a Saturday or Sunday');
    return faults.map((fault) => `holiday ${date}: ${fault}`);
  });
  const empty = holidays.years.filter(({ year }) => !holidays.days.some(({ date }) => date.startsWith(`${year}-`)));
  return [...days, ...empty.map(({ year }) => `holiday year ${year}: has no day off`)];
}
