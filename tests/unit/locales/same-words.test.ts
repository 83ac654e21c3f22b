import { describe, expect, it } from 'vitest';
import { languages, resources } from '../../../locales/resources.ts';
import {
  findKeysInOneLanguageOnly,
  findOtherPlaceholders,
  findWrongPluralForms,
} from '../../support/locale-compare.ts';
import { flattenWords, namespacesOf, readLanguage } from '../../support/locale-files.ts';

const en = readLanguage('en');
const zhTw = readLanguage('zh-TW');
/** What stands between two sentences: a space in English, nothing in Chinese. */
const mayBeEmpty = /Gap$/;
const flat = (words: Record<string, string>) => flattenWords('ui', words);

describe('both languages say the same', () => {
  it.each(languages)('%s has every file that the application loads, and no other', (language) => {
    expect(namespacesOf(language)).toEqual(Object.keys(resources[language]).sort());
  });

  it('has the same keys in both', () => {
    expect(findKeysInOneLanguageOnly(en, zhTw)).toEqual([]);
  });

  it('has the same placeholders in both', () => {
    expect(findOtherPlaceholders(en, zhTw)).toEqual([]);
  });

  it.each(languages)('has the plural forms of %s, no more and no fewer', (language) => {
    expect(findWrongPluralForms(readLanguage(language), language)).toEqual([]);
  });

  it.each(languages)('leaves no text of %s empty', (language) => {
    const empty = [...readLanguage(language)].filter(([key, text]) => text.trim() === '' && !mayBeEmpty.test(key));
    expect(empty.map(([key]) => key)).toEqual([]);
  });
});

describe('the comparison notices', () => {
  it('a key that only one language has', () => {
    expect(findKeysInOneLanguageOnly(flat({ a: 'A', b: 'B' }), flat({ a: '甲', c: '丙' }))).toEqual(['ui:b', 'ui:c']);
  });

  it('a plural form as the same key', () => {
    const english = flat({ days_one: 'a day', days_other: '{{count}} days' });
    expect(findKeysInOneLanguageOnly(english, flat({ days_other: '{{count}} 天' }))).toEqual([]);
    expect(findOtherPlaceholders(english, flat({ days_other: '{{count}} 天' }))).toEqual([]);
  });

  it('a placeholder that was translated or forgotten', () => {
    expect(findOtherPlaceholders(flat({ a: '{{name}} of {{total}}' }), flat({ a: '{{名稱}}' }))).toEqual(['ui:a']);
  });

  it('a missing English singular and a superfluous Chinese one', () => {
    expect(findWrongPluralForms(flat({ days_other: '{{count}} days' }), 'en')).toEqual(['ui:days']);
    expect(findWrongPluralForms(flat({ days_one: '1 天', days_other: '{{count}} 天' }), 'zh-TW')).toEqual(['ui:days']);
  });
});
