import { contract } from '../../src/contract/api.ts';
import { readLanguage } from './locale-files.ts';

/** Shorter texts stand in many places by chance. Characters: of text with Chinese in it, and of other text. */
const telling = { chinese: 10, other: 20 };

/**
 * What a page for people without Dunwu holds that it should not: texts of other namespaces and names of the owner's calls.
 * @param own matches the full keys of the words that belong to it
 */
export function foreignWords(page: string, own: RegExp): { readonly words: string[]; readonly calls: string[] } {
  const texts = [...readLanguage('en'), ...readLanguage('zh-TW')];
  const mine = texts.flatMap(([key, text]) => (own.test(key) ? [text] : [])).join('\n');
  const words = texts.flatMap(([key, text]) => (own.test(key) || text.includes('{{') ? [] : [text]));
  const isTelling = (text: string) => text.length >= (/\p{Script=Han}/u.test(text) ? telling.chinese : telling.other);
  return {
    words: words.filter((text) => isTelling(text) && !mine.includes(text) && page.includes(text)),
    // Names of two words: `list` and `get` stand in any code.
    calls: callNames(contract).filter((name) => /^[a-z]+[A-Z]/.test(name) && page.includes(name)),
  };
}

/** Own words that a page lacks; where it lacks many, the search above would find nothing either. */
export function missingWords(page: string, own: RegExp): readonly string[] {
  const texts = [...readLanguage('en'), ...readLanguage('zh-TW')].filter(([key]) => own.test(key));
  return texts.flatMap(([key, text]) => (page.includes(JSON.stringify(text).slice(1, -1)) ? [] : [key]));
}

function callNames(node: object): readonly string[] {
  return Object.entries(node).flatMap(([name, part]: [string, object]) => ('~orpc' in part ? [name] : callNames(part)));
}
