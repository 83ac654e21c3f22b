import { describe, expect, it } from 'vitest';
import { resources } from '../../../locales/resources.ts';
import { findHardCodedText, pseudoLocale, pseudoText } from '../../support/pseudo-locale.ts';

describe('the pseudo-locale', () => {
  it('accents every letter and brackets the text', () => {
    expect(pseudoText('Saved')).toBe('⟦Šåṽéđ⟧');
  });

  it('keeps placeholders, nested keys and tags', () => {
    expect(pseudoText('<b>Hi</b> {{name}} $t(ui:end)')).toBe('⟦<b>Ĥî</b> {{name}} $t(ui:end)⟧');
  });

  it('keeps the shape of a language', () => {
    const pseudo = pseudoLocale(resources.en);
    expect(Object.keys(pseudo)).toEqual(Object.keys(resources.en));
    expect(pseudo.errors.NOT_JSON.message).toContain('{{fileName}}');
    expect(pseudoLocale({ list: ['a', 'b'] })).toEqual({ list: ['⟦å⟧', '⟦ƀ⟧'] });
  });

  it('leaves no plain Latin word in any text of the product', () => {
    const texts = JSON.stringify(pseudoLocale(resources.en.questions)).match(/⟦[^⟧]*⟧/g) ?? [];
    expect(texts.length).toBeGreaterThan(300);
    expect(findHardCodedText(texts)).toEqual([]);
  });
});

describe('the search for hard-coded text', () => {
  it('finds a word that no locale file holds', () => {
    expect(findHardCodedText(['⟦Šåṽé⟧', 'Save', '儲存', '12 %'])).toEqual(['Save', '儲存']);
  });

  it('finds a word put into a placeholder', () => {
    expect(findHardCodedText(['⟦Šåṽéđ 3 days⟧'])).toEqual(['⟦Šåṽéđ 3 days⟧']);
  });

  it('lets nested words and single letters pass', () => {
    expect(findHardCodedText(['⟦å ⟦ƀ 統一編號⟧ ç⟧', 'A', '0–4'])).toEqual([]);
  });

  it("lets the user's own data pass", () => {
    const data = ['大同精機', /\b[A-Z]{3}-\d{2}\b/];
    expect(findHardCodedText(['大同精機 · MON-01', '大同精機 Ltd'], data)).toEqual(['大同精機 Ltd']);
  });
});
