import { InvalidArgumentError } from 'commander';
import { isLocalDate, type LocalDate } from '../../src/kernel/dates.ts';

/** A calendar day `YYYY-MM-DD`; anything else is a wrong call. */
export function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new InvalidArgumentError('');
  return text;
}

/** A number of NT$ or of person-days: zero or more. */
export function amount(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) throw new InvalidArgumentError('');
  return value;
}

/** A TCP port; 0 for any free one. */
export function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError('');
  return value;
}
