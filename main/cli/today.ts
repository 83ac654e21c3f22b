import type { LocalDate } from '../../src/kernel/dates.ts';

/** The calendar day at this computer's place, for commands that are not told one. */
export function today(clock: Date = new Date()): LocalDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}
