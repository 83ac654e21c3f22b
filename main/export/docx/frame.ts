import {
  BorderStyle,
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import { ink } from '../charts/print-colours.ts';
import type { PrintDocument } from '../document/types.ts';
import { hex, textWidth } from './page.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: hex(ink.line) } as const;
const atTheRight = [{ type: TabStopType.RIGHT, position: textWidth }];

/** The logo at a height in CSS pixels (1/96 inch), at most `widest` wide; nothing where there is none. */
export function logoRun(
  { logo, name }: PrintDocument['branding'],
  height: number,
  widest: number,
): readonly ImageRun[] {
  if (!logo) return [];
  const scale = Math.min(height / logo.height, widest / logo.width);
  const size = { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) };
  const altText = { name: 'logo', title: name, description: name === '' ? 'Logo' : name };
  const type = logo.mediaType === 'image/png' ? 'png' : 'jpg';
  return [new ImageRun({ type, data: Buffer.from(logo.base64, 'base64'), transformation: size, altText })];
}

/** Whose document, and which: on every page but the first. */
export function headerOf({ branding, title, organisation }: PrintDocument): Header {
  const whose: readonly ParagraphChild[] = branding.logo ? logoRun(branding, 20, 160) : [new TextRun(branding.name)];
  const which = new TextRun({ text: `\t${title[0]} · ${organisation}` });
  const border = { bottom: { ...line, space: 3 } };
  return new Header({
    children: [new Paragraph({ style: 'Header', tabStops: atTheRight, border, children: [...whose, which] })],
  });
}

/** The footer line and `page / pages`. */
export function footerOf({ branding }: PrintDocument): Footer {
  const border = { top: { ...line, space: 3 } };
  const pages = new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({ style: 'Footer', tabStops: atTheRight, border, children: [new TextRun(branding.footer), pages] }),
    ],
  });
}

/** Nothing, for the page of a cover. */
export function emptyFrame(): { readonly header: Header; readonly footer: Footer } {
  const nothing = () => [new Paragraph({ style: 'Header' })];
  return { header: new Header({ children: nothing() }), footer: new Footer({ children: nothing() }) };
}
