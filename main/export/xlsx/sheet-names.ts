import type { Table } from '../document/types.ts';
import { plainText } from '../tables/cell-text.ts';

/** Most characters that Excel takes in a sheet's name. */
const longest = 31;

/**
 * Names of the sheets in the order of the tables: both languages where they fit, without what Excel forbids
 * (`[ ] : * ? / \`, an apostrophe at an end) or the writer does not quote, each another one whatever the case.
 */
export function sheetNames(tables: readonly Table[]): readonly string[] {
  const used = new Set<string>();
  return tables.map(({ id, title }) => {
    const wanted = [title.join(' '), title[0], id].map(legal).find((name) => name !== '' && name.length <= longest);
    const name = unused(wanted ?? id.slice(0, longest), used);
    used.add(name.toLowerCase());
    return name;
  });
}

function legal(name: string): string {
  return plainText(name)
    .replace(/[[\]:*?/\\'\s]+/g, ' ')
    .trim();
}

function unused(name: string, used: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const numbered = n === 1 ? name : `${name.slice(0, longest - 4)} ${n}`;
    if (!used.has(numbered.toLowerCase())) return numbered;
  }
}
