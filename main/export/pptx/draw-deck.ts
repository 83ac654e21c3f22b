import PptxGenJS from 'pptxgenjs';
import type { Branding } from '../../../src/contract/report-records.ts';
import type { Deck, Text } from '../document/types.ts';
import { drawBlock } from './draw-block.ts';
import { paragraphs } from './draw-text.ts';
import { textHeight } from './measure-text.ts';
import { type Page, paginate } from './paginate.ts';
import {
  type Box,
  coverBoxes,
  coverLooks,
  logoBox,
  slideSize,
  type TextLook,
  titleLooks,
  titleRoom,
} from './slide-look.ts';

/** What the library wrote, and what has to be set in it afterwards. */
export interface DrawnDeck {
  readonly bytes: Uint8Array;
  readonly pages: readonly Page[];
  /** By slide: what its objects show, by their names. */
  readonly alts: readonly ReadonlyMap<string, Text>[];
}

/** Draws a deck with native texts, tables and charts on its master. The result still carries the clock and counters of the library. */
export async function drawDeck(deck: Deck): Promise<DrawnDeck> {
  const { branding, languages } = deck;
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  defineMasters(file, deck);
  const pages = deck.slides.flatMap(paginate);
  const alts = pages.map(({ slide: { layout, title, notes }, looks, placed, page, pages: all }) => {
    const slide = file.addSlide({ masterName: masterOf(layout) });
    const described = new Map<string, Text>();
    const canvas = { slide, looks, languages, describe: (name: string, alt: Text) => void described.set(name, alt) };
    const headline = all === 1 ? title : withPage(title, page, all);
    const [box, fitting] = layout === 'title' ? [coverBoxes.title, coverLooks] : [titleRoom(branding), titleLooks];
    slide.addText(paragraphs(headline, fittingLook(headline, box, fitting), languages), { placeholder: 'title' });
    placed.forEach(({ block, box: room }, place) => {
      drawBlock(canvas, block, room, place + 1);
    });
    slide.addNotes(notes.join('\n\n'));
    return described;
  });
  return { bytes: (await file.write({ outputType: 'uint8array' })) as Uint8Array, pages, alts };
}

/** The title of a slide that goes on: `title (2/3)`. */
export function withPage([first, second]: Text, page: number, pages: number): Text {
  const numbered = `${first} (${page}/${pages})`;
  return second === undefined ? [numbered] : [numbered, second];
}

function fittingLook(title: Text, box: Box, looks: readonly TextLook[]): TextLook {
  const smallest = looks.at(-1);
  const found = looks.find((look) => textHeight(title, box.w, look) <= box.h) ?? smallest;
  return found ?? { size: 20, second: 12, colour: '1F2328' };
}

function masterOf(layout: string): string {
  return layout === 'title' ? 'Cover' : 'Content';
}

function defineMasters(file: PptxGenJS, deck: Deck): void {
  const { branding } = deck;
  const logo = logoImage(branding);
  const foot = footText(deck);
  const number = {
    x: slideSize.w - 1.6,
    y: 7.02,
    w: 1,
    h: 0.3,
    fontSize: 10,
    color: '59636E',
    align: 'right' as const,
  };
  file.defineSlideMaster({
    title: 'Cover',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { ...coverBoxes.band, fill: { color: 'accent1' } } },
      { rect: { ...coverBoxes.band, y: coverBoxes.band.y + coverBoxes.band.h, h: 0.06, fill: { color: 'accent2' } } },
      ...logo,
      titlePlaceholder(coverBoxes.title, 'middle'),
    ],
  });
  file.defineSlideMaster({
    title: 'Content',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: slideSize.w, h: 0.12, fill: { color: 'accent1' } } },
      { rect: { x: 0.6, y: 1.42, w: 12.13, h: 0.03, fill: { color: 'accent2' } } },
      ...logo,
      {
        text: {
          text: foot,
          options: { x: 0.6, y: 7.02, w: 10.5, h: 0.3, fontSize: 10, color: '59636E', margin: 0, valign: 'middle' },
        },
      },
      titlePlaceholder(titleRoom(branding), 'middle'),
    ],
    slideNumber: number,
  });
}

function titlePlaceholder(box: Box, valign: 'middle') {
  const options = {
    name: 'title',
    type: 'title' as const,
    ...box,
    margin: 0,
    valign,
    align: 'left' as const,
    fontSize: 26,
  };
  return { placeholder: { options, text: '' } };
}

function logoImage(branding: Branding) {
  const box = logoBox(branding);
  if (!branding.logo || !box) return [];
  return [{ image: { ...box, data: `${branding.logo.mediaType};base64,${branding.logo.base64}` } }];
}

/** The consultancy's line, else whose deck this is and of which day. */
function footText({ branding, organisation, today }: Deck): string {
  const own = [branding.name, branding.footer].filter((part) => part !== '');
  return (own.length > 0 ? own : [organisation, today]).join(' · ').replace(/\n/g, ' ');
}
