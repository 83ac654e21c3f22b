import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for another, read aloud or from the wall. */
const letters = 'ACDEFHJKMNPRTVWXY34679';
const length = 6;

/** A code to join by: one of 113 million. */
export function makeJoinCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** The code as it was meant: full-width characters, small letters, spaces and hyphens are how phones write. */
export function normaliseJoinCode(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}
