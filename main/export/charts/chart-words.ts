import { wordsIn } from '../../words.ts';
import { oneOrTwo } from '../composer.ts';
import type { Languages, Text } from '../document/types.ts';

/** A word of the chart itself (a band, a pillar, "done") in the languages of the document. */
export function chartWord(languages: Languages, key: string): Text {
  return oneOrTwo(languages.map((language) => String(wordsIn(language)(key))));
}
