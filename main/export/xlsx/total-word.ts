import { wordsIn } from '../../words.ts';
import type { Languages } from '../document/types.ts';

/** What stands before the totals of a sheet. */
export function totalWord(languages: Languages): string {
  return languages.map((tag) => wordsIn(tag)('tables:total')).join(' / ');
}
