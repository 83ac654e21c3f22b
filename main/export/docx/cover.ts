import { HeadingLevel, LeaderType, Paragraph, TableOfContents, TextRun, VerticalAlignTable } from 'docx';
import { chartWord } from '../charts/chart-words.ts';
import { ink } from '../charts/print-colours.ts';
import type { PrintDocument } from '../document/types.ts';
import { logoRun } from './frame.ts';
import { gap, layoutTable } from './layout-table.ts';
import { hex, millimetres, textWidth } from './page.ts';
import { styles } from './styles.ts';
import type { Words } from './words.ts';
import type { Body } from './writer.ts';

/** The beginning of a document: a page of its own or a band, then the table of contents. */
export function frontOf(document: PrintDocument, words: Words): Body {
  const cover = document.cover === 'page' ? coverPage(document, words) : coverBand(document, words);
  return document.contents ? [...cover, ...contentsOf(document, words)] : cover;
}

function coverPage({ branding, title, subtitle, organisation, today }: PrintDocument, words: Words): Body {
  const logo = logoRun(branding, 68, 300);
  const style = styles.cover;
  const name = branding.name === '' ? [] : [new TextRun({ text: branding.name, size: 24, color: hex(ink.second) })];
  return [
    new Paragraph({ style, children: [...logo] }),
    new Paragraph({ style, children: name }),
    new Paragraph({ style: 'Accent', spacing: { before: millimetres(60) } }),
    ...words.under(title, { heading: HeadingLevel.TITLE, size: 56, run: { size: 56 } }),
    ...words.under(subtitle, { style: 'Subtitle', size: 26 }),
    new Paragraph({
      style,
      spacing: { before: millimetres(14) },
      children: [new TextRun({ text: organisation, bold: true, size: 30 })],
    }),
    new Paragraph({ style, children: [new TextRun(today)] }),
    new Paragraph({
      style,
      spacing: { before: millimetres(50) },
      children: [new TextRun({ text: branding.footer, size: 17, color: hex(ink.second) })],
    }),
  ];
}

/** Title and firm on a ground of the brand's colour at the top of the first page. */
function coverBand({ branding, title, subtitle, organisation, today }: PrintDocument, words: Words): Body {
  const shading = { type: 'clear', color: 'auto', fill: hex(branding.colour) } as const;
  const side = branding.logo || branding.name !== '' ? millimetres(46) : 0;
  const white = { color: 'ffffff' };
  const left = {
    shading,
    margins: { top: 200, bottom: 160, left: 280, right: 200 },
    children: [
      ...words.under(title, {
        heading: HeadingLevel.TITLE,
        size: 36,
        spacing: { line: 500, after: 40 },
        run: { ...white, size: 36 },
      }),
      ...words.under(subtitle, {
        style: 'Subtitle',
        size: 20,
        spacing: { line: 300, after: 20 },
        run: { ...white, size: 20 },
      }),
      new Paragraph({
        style: styles.cover,
        children: [new TextRun({ ...white, text: `${organisation} · ${today}`, bold: true, size: 20 })],
      }),
    ],
  };
  const logo = logoRun(branding, 52, 150);
  const right = {
    shading: branding.logo ? { ...shading, fill: 'ffffff' } : shading,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 100, bottom: 100, left: 140, right: 200 },
    children: [
      new Paragraph({
        style: styles.cover,
        children: logo.length > 0 ? [...logo] : [new TextRun({ ...white, text: branding.name })],
      }),
    ],
  };
  const widths = side === 0 ? [textWidth] : [textWidth - side, side];
  return [layoutTable(widths, [{ cantSplit: true, cells: side === 0 ? [left] : [left, right] }]), gap()];
}

/** The table of contents with its entries already in it, each a link, so that Word need not ask to update it. */
function contentsOf({ languages, cover }: PrintDocument, words: Words): Body {
  const title = chartWord(languages, 'ui:contents');
  return [
    new Paragraph({
      style: styles.contentsTitle,
      pageBreakBefore: cover === 'page',
      children: [...words.slash(title)],
    }),
    new TableOfContents(title[0], { hyperlink: true, headingStyleRange: '1-2', tabLeader: LeaderType.NONE }),
    ...(cover === 'page' ? [gap({ pageBreakBefore: true })] : [gap()]),
  ];
}
