import type { Branding } from '../../../src/contract/report-records.ts';
import type { Slide } from '../document/types.ts';

/** A rectangle on a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How one text is written: sizes in points; `second` is the size of the second language. */
export interface TextLook {
  readonly size: number;
  readonly second: number;
  /** `RRGGBB`, or a colour of the theme by its name. */
  readonly colour: string;
  readonly bold?: boolean;
}

/** The looks of one slide's texts. */
export interface Looks {
  readonly body: TextLook;
  readonly lead: TextLook;
  readonly small: TextLook;
  readonly heading: TextLook;
  readonly value: TextLook;
  readonly label: TextLook;
  readonly cell: TextLook;
  readonly head: TextLook;
  /** Text of native charts, in points. */
  readonly chart: number;
}

/** 16:9, in inches. */
export const slideSize = { w: 13.333, h: 7.5 } as const;

/** Where the headline stands; narrower beside a logo. */
export const titleBox: Box = { x: 0.6, y: 0.35, w: 12.13, h: 1 };

/** Where blocks stand. */
export const bodyBox: Box = { x: 0.6, y: 1.6, w: 12.13, h: 5.2 };

/** Between blocks. */
export const blockGap = 0.16;

/** The columns of a split slide. */
export const splitBoxes: readonly [Box, Box] = [
  { ...bodyBox, w: 7.2 },
  { ...bodyBox, x: bodyBox.x + 7.55, w: bodyBox.w - 7.55 },
];

/** Room for a logo at the upper right; a title keeps clear of it. */
const logoRoom = { w: 1.8, h: 0.62 } as const;

/** Where the logo stands, in its proportions; null without one. */
export function logoBox({ logo }: Pick<Branding, 'logo'>): Box | null {
  if (!logo) return null;
  const scale = Math.min(logoRoom.w / logo.width, logoRoom.h / logo.height);
  const [w, h] = [logo.width * scale, logo.height * scale];
  return { x: slideSize.w - 0.6 - w, y: 0.42, w, h };
}

/** Where the headline of a slide with this branding stands. */
export function titleRoom(branding: Pick<Branding, 'logo'>): Box {
  const logo = logoBox(branding);
  return logo ? { ...titleBox, w: logo.x - 0.3 - titleBox.x } : titleBox;
}

/** Where the headline and the blocks of a title slide stand. */
export const coverBoxes = {
  band: { x: 0, y: 1.6, w: slideSize.w, h: 2.5 },
  title: { x: 0.9, y: 1.75, w: 11.5, h: 2.2 },
  body: { x: 0.9, y: 4.45, w: 11.5, h: 2.3 },
} as const satisfies Record<string, Box>;

const ink = { text: '1F2328', second: '59636E', white: 'FFFFFF' } as const;

/** Points below which no text goes on a slide that is shown, and in the appendix; the second language may be smaller. */
const least = { shown: { size: 12, second: 10.5 }, appendix: { size: 9, second: 9 } } as const;

/** The looks of a layout's texts, all made smaller by `scale` (1 or less) as far as they stay readable. */
export function looksOf(layout: Slide['layout'], scale: number): Looks {
  const floor = layout === 'appendix' ? least.appendix : least.shown;
  const look = (size: number, second: number, colour: string = ink.text, bold = false): TextLook => ({
    size: Math.max(floor.size, Math.round(size * scale * 2) / 2),
    second: Math.max(floor.second, Math.round(second * scale * 2) / 2),
    colour,
    bold,
  });
  const appendix = layout === 'appendix';
  return {
    body: look(16, 13),
    lead: look(20, 15),
    small: look(appendix ? 10 : 12, appendix ? 9 : 10.5, ink.second),
    heading: look(18, 14, 'accent1', true),
    value: look(26, 16, 'accent1', true),
    label: look(13, 11, ink.second),
    cell: appendix ? look(10, 9) : look(14, 11.5),
    head: appendix ? look(10, 9, ink.white, true) : look(13, 11, ink.white, true),
    chart: Math.max(12, 13 * scale),
  };
}

/** The sizes that a headline may have, largest first. */
export const titleLooks: readonly TextLook[] = [26, 24, 22, 20, 18, 16, 14, 12, 10].map((size) => ({
  size,
  second: Math.max(9, Math.round(size * 0.6)),
  colour: ink.text,
  bold: true,
}));

/** The same on a title slide. */
export const coverLooks: readonly TextLook[] = [40, 36, 32, 28, 24, 20, 16, 12].map((size) => ({
  size,
  second: Math.max(10, Math.round(size * 0.55)),
  colour: ink.white,
  bold: true,
}));
