import { describe, expect, it } from 'vitest';
import { hasGlyph } from '../../../../main/export/pdf/fonts.ts';
import { printable } from '../../../../main/export/pdf/printable.ts';
import { hostileTexts } from '../../../support/hostile-texts.ts';

describe('a text that can be printed', () => {
  it('says a character that no font has as a code that can be read', () => {
    expect(printable('a\u{10ffff}b')).toBe('a[U+10FFFF]b');
    expect(printable('שלום')).toBe('[U+05E9][U+05DC][U+05D5][U+05DD]');
    expect(printable('\ue000')).toBe('[U+E000]');
  });

  it('drops controls and what turns the direction of writing around', () => {
    expect(printable('report\u202efdp.exe\u0000\u0007\u200b')).toBe('reportfdp.exe');
  });

  it('keeps line ends, and makes a space of every other space', () => {
    expect(printable('a\r\nb\rc\u2028d\te\u2009f')).toBe('a\nb\nc\nd e f');
  });

  it('keeps pictographs, skin tones, flags, keycaps and families together', () => {
    for (const text of ['👩‍👩‍👧', '🇹🇼', '1️⃣', '👋🏻', '✅']) expect(printable(text)).toBe(text);
    expect(printable('👩\u200d')).toBe('👩');
  });

  it('says half a surrogate pair by the code of the sign for it', () => {
    expect(printable('half \ud83d and \ude00')).toBe('half [U+FFFD] and [U+FFFD]');
  });

  it('leaves Markdown, HTML and Typst markup as they are', () => {
    const { html, markup, quotes } = hostileTexts;
    for (const text of [html, markup, quotes]) expect(printable(text ?? '')).toBe(text);
  });

  it('leaves no character without a glyph, whatever comes in', () => {
    const everything = Array.from({ length: 0x30000 }, (_, codePoint) => String.fromCodePoint(codePoint)).join('');
    const joins = new Set(['\n', '\u200d', '\ufe0f']);
    const missing = [...printable(everything)].filter(
      (character) => !joins.has(character) && !hasGlyph(character.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  });
});
