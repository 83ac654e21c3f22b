import { chartLookOf } from '../charts/chart-look.ts';
import { chartWord } from '../charts/chart-words.ts';
import { bandColours, ink } from '../charts/print-colours.ts';
import type { PrintDocument } from '../document/types.ts';
import { blockData } from './block-data.ts';
import { textWidth } from './fonts.ts';
import { wrappable } from './wrap.ts';

/** The product stands as author where no consultancy does. */
const product = 'Dunwu';

/** What the templates read: data.json and, where there is one, the logo's file. */
export interface PrintData {
  readonly json: string;
  readonly logo: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** Everything that the templates need of a document whose every text can be printed. */
export function printData(document: PrintDocument): PrintData {
  const { languages, title, subtitle, organisation, today, cover, contents, branding } = document;
  const [year, month, day] = today.split('-').map(Number);
  const logo = logoOf(branding.logo);
  const data = {
    languages,
    title,
    subtitle,
    organisation,
    today,
    year,
    month,
    day,
    cover,
    contents,
    documentTitle: `${title.join(' / ')} · ${organisation}`,
    shortTitle: oneLine(`${title[0]} · ${organisation}`),
    author: branding.name === '' ? product : branding.name,
    contentsTitle: chartWord(languages, 'ui:contents'),
    branding: {
      name: oneLine(branding.name),
      colour: branding.colour,
      accent: branding.accent,
      ...footerOf(branding.footer),
      logo: logo?.name ?? null,
      logoAlt: branding.name === '' ? 'Logo' : branding.name,
    },
    ink,
    bands: bandColours,
    bandWords: Object.fromEntries(
      Object.keys(bandColours).map((band) => [band, chartWord(languages, `ui:band.${band}`)]),
    ),
    blocks: blockData(document.blocks, chartLookOf(document)),
  };
  return { json: JSON.stringify(data), logo };
}

/** Widest running title and name, in multiples of their size: as much as fits beside the other in one line. */
const headerWidth = 46;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  let width = 0;
  const kept = [...line].filter((character) => {
    width += textWidth(character);
    return width < headerWidth;
  });
  return width < headerWidth ? line : `${kept.join('').trimEnd()}…`;
}

/** The line at the foot in full, the longer the smaller, in points. */
function footerOf(text: string): { readonly footer: string; readonly footerSize: number } {
  const footer = text.replace(/\s+/g, ' ').trim();
  const width = textWidth(footer);
  return { footer: wrappable(footer, 40), footerSize: width > 200 ? 6 : width > 100 ? 7 : 8 };
}

function logoOf(logo: PrintDocument['branding']['logo']): PrintData['logo'] {
  if (!logo) return null;
  const name = logo.mediaType === 'image/png' ? 'logo.png' : 'logo.jpg';
  return { name, bytes: Buffer.from(logo.base64, 'base64') };
}
