import { wordsIn } from '../../words.ts';
import type { Languages, Text } from '../document/types.ts';

/** A word of the chart itself (a band, a pillar, "done") in the languages of the document. */
export function chartWord(languages: Languages, key: string): Text {
  const [first, second] = languages.map((language) => String(wordsIn(language)(key)));
  return second === undefined || second === first ? [first ?? ''] : [first ?? '', second];
}
