import { Paragraph } from 'docx';
import { gap } from './layout-table.ts';
import { styles } from './styles.ts';
import type { BlockOf, Body, Writer } from './writer.ts';

/** A box that stands out: paragraphs of one style, which Word draws as one box. */
export function noteBlock({ tone, title, text }: BlockOf<'note'>, { words }: Writer): Body {
  const style = styles.note[tone];
  const head = title
    ? [new Paragraph({ style, keepNext: true, keepLines: true, children: [...words.slash(title, { bold: true })] })]
    : [];
  return [...head, ...words.under(text, { style, size: 20 }), gap()];
}
