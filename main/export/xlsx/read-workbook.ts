import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** A cell as its XML has it. A date is its number. */
export interface ReadCell {
  /** Null when the cell is empty. */
  readonly value: string | number | null;
  readonly formula: string | null;
}

export interface ReadSheet {
  readonly name: string;
  /** By reference, `B7`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

interface Node {
  readonly [name: string]: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are read by hand: the parser would stop counting after the first thousand.
  processEntities: false,
});

/** Reads a workbook from its raw XML, without the library that wrote it. Throws when a part is missing or broken. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes);
  const part = (path: string): Node => {
    const file = files[path];
    if (!file) throw new Error(`the workbook has no ${path}`);
    return parser.parse(strFromU8(file), true) as Node;
  };
  const strings = list(child(part('xl/sharedStrings.xml'), 'sst'), 'si').map(textOf);
  const targets = new Map(
    list(child(part('xl/_rels/workbook.xml.rels'), 'Relationships'), 'Relationship').map((one) => [one.Id, one.Target]),
  );
  const sheets = list(child(child(part('xl/workbook.xml'), 'workbook'), 'sheets'), 'sheet');
  return sheets.map((sheet) => ({
    name: decode(String(sheet.name)),
    cells: readCells(part(`xl/${targets.get(sheet['r:id'])}`), strings),
  }));
}

function readCells(sheet: Node, strings: readonly string[]): ReadonlyMap<string, ReadCell> {
  const rows = list(child(child(sheet, 'worksheet'), 'sheetData'), 'row');
  return new Map(rows.flatMap((row) => list(row, 'c').map((cell) => [String(cell.r), readCell(cell, strings)])));
}

function readCell(cell: Node, strings: readonly string[]): ReadCell {
  const raw = cell.v === undefined ? null : String(cell.v);
  const formula = cell.f === undefined ? null : decode(String(cell.f));
  if (raw === null) return { value: null, formula };
  if (cell.t === 's') return { value: strings[Number(raw)] ?? null, formula };
  return { value: cell.t === undefined || cell.t === 'n' ? Number(raw) : decode(raw), formula };
}

/** The text of a shared string, whole or in runs. */
function textOf(item: Node): string {
  const runs = item.r === undefined ? [item] : list(item, 'r');
  return unescapeCodes(decode(runs.flatMap((run) => texts(run.t)).join('')));
}

function texts(node: unknown): readonly string[] {
  if (node === undefined) return [];
  if (Array.isArray(node)) return node.flatMap(texts);
  return [typeof node === 'object' && node !== null ? String((node as Node)['#text'] ?? '') : String(node)];
}

function child(node: Node, name: string): Node {
  const found = node[name];
  return typeof found === 'object' && found !== null ? (found as Node) : {};
}

function list(node: Node, name: string): readonly Node[] {
  const found = node[name];
  if (found === undefined || found === '') return [];
  return (Array.isArray(found) ? found : [found]) as readonly Node[];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? whole);
  });
}

/** Excel reads `_x0041_` as the character of that code. */
function unescapeCodes(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
