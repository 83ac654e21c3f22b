import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Deck } from '../document/types.ts';
import { type PackedFile, packFiles } from '../pack-files.ts';
import { chartData, type NativeChart } from './chart-data.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { docProperties } from './doc-properties.ts';
import type { DrawnDeck } from './draw-deck.ts';
import type { Page } from './paginate.ts';
import { settleChart } from './settle-chart.ts';
import { settleNotes } from './settle-notes.ts';
import { settleSlide } from './settle-slide.ts';
import { settleTheme } from './settle-theme.ts';

/**
 * Makes a file of the library the same for the same deck, and mends what the library leaves open: charts are numbered from 1
 * (it counts them per process), their workbooks are written anew, properties carry the day of the deck instead of the clock,
 * texts carry languages and fonts for Chinese, objects have ids of their own and descriptions.
 */
export function settlePackage({ bytes, pages, alts }: DrawnDeck, deck: Deck): Uint8Array<ArrayBuffer> {
  const charts = pages.flatMap(nativeCharts);
  const files = renumberCharts(bytes).flatMap(([path, content]): readonly PackedFile[] => {
    const xml = () => strFromU8(content);
    const set = (text: string): readonly PackedFile[] => [[path, strToU8(text)]];
    const number = Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);
    const chart = charts[number - 1];
    if (path.endsWith('/')) return [];
    if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) return set(settleSlide(xml(), alts[number - 1] ?? new Map()));
    if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path)) {
      return set(settleNotes(xml(), pages[number - 1]?.slide.notes ?? [''], deck.languages));
    }
    if (path.startsWith('ppt/charts/chart') && chart) return set(settleChart(xml(), chart, deck.languages));
    if (path.startsWith('ppt/embeddings/') && chart) {
      return [[path, chartWorkbook(chartData(chart, deck.languages), deck.today)]];
    }
    if (path.startsWith('ppt/theme/')) return set(settleTheme(xml(), deck.branding));
    const properties = docProperties(path, deck, pages.length);
    return properties === null ? [[path, content]] : set(properties);
  });
  return packFiles(files, deck.today);
}

function nativeCharts({ placed }: Page): readonly NativeChart[] {
  return placed.flatMap(({ block }) => (block.kind === 'chart' && block.chart.kind !== 'gantt' ? [block.chart] : []));
}

/** The files of the package, charts and their workbooks numbered from 1 in the order of their making. */
function renumberCharts(bytes: Uint8Array): readonly PackedFile[] {
  const files = Object.entries(unzipSync(bytes));
  const numbers = files
    .flatMap(([path]) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const renumber = (text: string) =>
    text.replace(/(\bchart|Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g, (whole, name, old, end) => {
      const place = numbers.indexOf(Number(old));
      return place < 0 ? whole : `${name}${place + 1}${end}`;
    });
  return files.map(([path, content]): PackedFile => {
    const refers = path === '[Content_Types].xml' || path.endsWith('.rels');
    return [renumber(path), refers ? strToU8(renumber(strFromU8(content))) : content];
  });
}
