import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { LocalDate } from '../../../src/kernel/dates.ts';
import { fontEntries } from './font-table.ts';

/** What is added to the file and what fixes it in time. */
export interface DocxAdditions {
  /** Styles of tables, as XML. */
  readonly styles: string;
  /** The day that stands as the day of making. */
  readonly today: LocalDate;
}

/** A DOS time without time zone: the least that a ZIP entry can have. */
const entryTime = new Date(1980, 0, 1);

/**
 * Makes a file the same whenever and wherever it is written: parts in a fixed order, no clock, ids counted in the file and not
 * in the process. Adds what the library cannot write: styles of tables and fonts that stand in for missing ones.
 */
export function stableDocx(bytes: Uint8Array, { styles, today }: DocxAdditions): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const entries: Zippable = {};
  for (const name of Object.keys(parts).sort(inOrder)) {
    const part = parts[name] ?? new Uint8Array();
    const isText = /\.(?:xml|rels)$/.test(name);
    const settled = isText ? strToU8(settle(name, strFromU8(part), styles, today)) : part;
    entries[name] = [settled, { mtime: entryTime, level: 6 }];
  }
  return new Uint8Array(zipSync(entries));
}

function settle(name: string, xml: string, styles: string, today: LocalDate): string {
  if (name === 'word/styles.xml') return xml.replace('</w:styles>', () => `${styles}</w:styles>`);
  if (name === 'word/fontTable.xml') return xml.replace(/\/>$/, () => `>${fontEntries}</w:fonts>`);
  if (name === 'docProps/core.xml')
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${today}T00:00:00Z`);
  if (/^word\/(?:document|header\d|footer\d)\.xml$/.test(name)) return countAnew(xml);
  return xml;
}

/** The package's own lists come first, as readers expect them; the rest by name. */
function inOrder(one: string, other: string): number {
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function rank(name: string): number {
  return ['[Content_Types].xml', '_rels/.rels'].indexOf(name) === -1 ? 2 : name.startsWith('[') ? 0 : 1;
}

/** Ids of drawings and bookmarks come from counters of the process: count them in the order of the file. Only tags are touched. */
function countAnew(xml: string): string {
  const counters = { drawing: 0, bookmark: new Map<string, number>() };
  const numberOf = (id: string): number => {
    const known = counters.bookmark.get(id) ?? counters.bookmark.size + 1;
    counters.bookmark.set(id, known);
    return known;
  };
  return xml
    .replace(/(<wp:docPr id=")\d+/g, (_, start: string) => {
      counters.drawing += 1;
      return `${start}${counters.drawing}`;
    })
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g,
      (_, start: string, id: string) => `${start}${numberOf(id)}`,
    )
    .replace(
      /( w:(?:anchor|name)="_Toc|<w:instrText xml:space="preserve">PAGEREF _Toc)(\d+)/g,
      (_, start: string, id: string) => `${start}${numberOf(id)}`,
    );
}
