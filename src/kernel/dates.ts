/** A calendar day without time or zone, `YYYY-MM-DD`. The domain knows days only; clocks live in `main`. */
export type LocalDate = string;

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const msPerDay = 86_400_000;

/** Whether the text is a real calendar day in `YYYY-MM-DD` form (2027-02-30 is not). */
export function isLocalDate(text: string): text is LocalDate {
  if (!pattern.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toLocalDate(time) === text;
}

/** The day `days` after `date` (negative for before). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return toLocalDate(Date.parse(`${date}T00:00:00Z`) + days * msPerDay);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(date: LocalDate): boolean {
  const day = weekdayOf(date);
  return day === 0 || day === 6;
}

function toLocalDate(time: number): LocalDate {
  return new Date(time).toISOString().slice(0, 10);
}
