import { Document, Packer } from 'docx';
import { chartLookOf } from '../charts/chart-look.ts';
import { type ChartImage, chartPngs } from '../charts/chart-png.ts';
import type { Chart, PrintDocument } from '../document/types.ts';
import { bodyOf } from './blocks.ts';
import { contentsEntries } from './contents-entries.ts';
import { frontOf } from './cover.ts';
import { emptyFrame, footerOf, headerOf } from './frame.ts';
import { numberingOf } from './numbering.ts';
import { margins, pageSize } from './page.ts';
import { stableDocx } from './stable-docx.ts';
import { fonts, stylesOf } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import { wordsOf } from './words.ts';
import type { Writer } from './writer.ts';

/** The product stands as author where no consultancy does. */
const product = 'Dunwu';

/** Writes a document whose every text a Word file can hold. Same document, same bytes. */
export async function writeDocx(document: PrintDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, organisation, branding, blocks, today } = document;
  const words = wordsOf(document.languages);
  const pictures = await drawn(document);
  const look = chartLookOf(document);
  const writer: Writer = { words, branding, look, pictures: (chart) => pictures.get(chart) ?? [] };
  const file = new Document({
    title: `${title.join(' / ')} · ${organisation}`,
    creator: branding.name === '' ? product : branding.name,
    lastModifiedBy: product,
    styles: stylesOf(document),
    numbering: numberingOf(branding.accent, orderedLists(document)),
    theme: { fonts: { headings: fonts.ascii, body: fonts.ascii } },
    pageNumbers: contentsEntries,
    sections: [{ ...frameOf(document), children: [...frontOf(document, words), ...bodyOf(blocks, writer)] }],
  });
  return stableDocx(new Uint8Array(await Packer.toArrayBuffer(file)), { styles: tableStyles(branding.colour), today });
}

async function drawn(document: PrintDocument): Promise<ReadonlyMap<Chart, readonly ChartImage[]>> {
  const look = chartLookOf(document);
  const drawings = new Map<Chart, readonly ChartImage[]>();
  for (const block of document.blocks) {
    if (block.kind === 'chart') drawings.set(block.chart, await chartPngs(block.chart, look));
  }
  return drawings;
}

/** Places of the ordered lists; one in two languages counts twice, side by side. */
function orderedLists({ blocks }: PrintDocument): readonly number[] {
  return blocks.flatMap((block, place) => (block.kind === 'list' && block.ordered ? [place, place + 0.5] : []));
}

function frameOf(document: PrintDocument) {
  const nothing = emptyFrame();
  const footer = footerOf(document);
  const band = document.cover === 'band';
  return {
    properties: { titlePage: true, page: { size: pageSize, margin: margins } },
    headers: { default: headerOf(document), first: nothing.header },
    footers: { default: footer, first: band ? footerOf(document) : nothing.footer },
  };
}
