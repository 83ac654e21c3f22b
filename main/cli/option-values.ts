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

/** A score or chance from 0 to 1. */
export function share(text: string): number {
  const value = amount(text);
  if (value > 1) throw new InvalidArgumentError('');
  return value;
}

/** A TCP port; 0 for any free one. */
export function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError('');
  return value;
}

/** A number of points, 2 to 200. */
export function points(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 2 || value > 200) throw new InvalidArgumentError('');
  return value;
}

/** One more lock, `A01=0-30`: an action and the window in which it must complete. */
export function lock(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, action, window] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  if (action === undefined || window === undefined) throw new InvalidArgumentError('');
  return { ...before, [action]: window };
}

/** One more action that is left out, or several with commas between them. */
export function exclusion(text: string, before: readonly string[] = []): string[] {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.some((id) => id === '')) throw new InvalidArgumentError('');
  return [...before, ...ids];
}

/** Some of the known values, with commas between them, each once and in the order given. */
export function someOf<Value extends string>(known: readonly Value[]): (text: string) => Value[] {
  return (text) => {
    const wanted = [...new Set(text.split(',').map((one) => one.trim()))];
    const found = wanted.flatMap((one) => known.filter((value) => value === one));
    if (found.length !== wanted.length) throw new InvalidArgumentError('');
    return found;
  };
}

/** A number that a schema of the contract takes. */
export function within(schema: { safeParse(value: unknown): { success: boolean } }): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !schema.safeParse(value).success) throw new InvalidArgumentError('');
    return value;
  };
}
