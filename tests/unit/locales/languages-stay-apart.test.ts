import { describe, expect, it } from 'vitest';
import { flattenWords, readLanguage } from '../../support/locale-files.ts';
import { findChineseInEnglish, findLeftInEnglish } from '../../support/locale-languages.ts';

describe('each language is itself', () => {
  it('leaves no English text in zh-TW', () => {
    expect(findLeftInEnglish(readLanguage('zh-TW'))).toEqual([]);
  });

  it('has no Chinese in English but for names', () => {
    expect(findChineseInEnglish(readLanguage('en'))).toEqual([]);
  });

  it('notices a text that was not translated', () => {
    const words = flattenWords('ui', { save: 'Save', size: '{{value}} MB', name: 'Dunwu', done: '完成 Done' });
    expect(findLeftInEnglish(words)).toEqual(['ui:save']);
  });

  it('notices a Chinese text among the English', () => {
    const words = flattenWords('ui', { a: 'Tax ID (統一編號)', b: 'Save 儲存' });
    expect(findChineseInEnglish(words)).toEqual(['ui:b']);
  });
});
