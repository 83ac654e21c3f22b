import type PptxGenJS from 'pptxgenjs';
import type { Languages, Text } from '../document/types.ts';
import { lineHeight, sizeAt } from './measure-text.ts';
import type { Box, TextLook } from './slide-look.ts';

type TextProps = PptxGenJS.TextProps;

/** How the paragraphs of a text stand. */
export interface ParagraphLook {
  readonly align?: 'left' | 'center' | 'right';
  /** Inches that a bullet takes; without one there is none. */
  readonly bullet?: number;
  /** Points after the last language. */
  readonly after?: number;
}

/** A blank for a bullet keeps the second language beneath the first. */
const blankBullet = '00A0';

/** A text as paragraphs: one a language, the second smaller, each marked with its language and of a fixed height of line. */
export function paragraphs(
  text: Text,
  look: TextLook,
  languages: Languages,
  { align = 'left', bullet, after = 0 }: ParagraphLook = {},
): TextProps[] {
  const all = text.flatMap((one, place) => one.split('\n').map((line) => ({ line, place })));
  return all.map(({ line, place }, index) => {
    const size = sizeAt(look, place);
    const first = index === 0;
    return {
      text: line === '' ? ' ' : line,
      options: {
        breakLine: true,
        align,
        lang: languageCode(languages[place] ?? languages[0]),
        fontSize: size,
        bold: (look.bold ?? false) && place === 0,
        color: place === 0 ? look.colour : secondColour(look.colour),
        lineSpacing: Math.round(size * lineHeight * 10) / 10,
        ...(index === all.length - 1 && after > 0 ? { paraSpaceAfter: after } : {}),
        ...(bullet === undefined
          ? {}
          : { bullet: first ? { indent: bullet * 72 } : { characterCode: blankBullet, indent: bullet * 72 } }),
      },
    };
  });
}

/** A box without margins or outline, named so that the file can be read back. */
export function textBox(
  name: string,
  box: Box,
  valign: 'top' | 'middle' | 'bottom' = 'top',
): PptxGenJS.TextPropsOptions {
  return { ...box, objectName: name, margin: 0, valign, wrap: true, isTextBox: true };
}

function languageCode(language: Languages[number]): string {
  return language === 'en' ? 'en-US' : language;
}

/** The second language stands back, except where it is white on a colour. */
function secondColour(colour: string): string {
  return colour === 'FFFFFF' ? 'FFFFFF' : '59636E';
}
