import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { styles } from './styles.ts';

/** What a Word file says, read from its XML. */
export interface ReadDocx {
  /** Text of the body in order, without the table of contents, which repeats headings. */
  readonly text: string;
  /** Texts of headers and footers. */
  readonly frame: string;
  /** Rows of each table of data, in order, the head among them. */
  readonly rows: readonly number[];
  /** What is said of each picture for those who cannot see it, in order. */
  readonly alternatives: readonly string[];
}

/** A tag with its attributes, or text between tags. */
const piece = /<(\/?)([\w:]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>|([^<]+)/g;

/** Reads a Word file with libraries that did not write it. Throws an Error that names the part which is not well-formed XML. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const texts = new Map(parts.map(([name, part]) => [name, strFromU8(part)]));
  for (const [name, xml] of texts) {
    const valid = XMLValidator.validate(xml);
    if (valid !== true) throw new Error(`${name}: ${valid.err.msg}`);
  }
  const frames = [...texts.keys()].filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  const body = readPart(texts.get('word/document.xml') ?? '');
  return { ...body, frame: frames.map((name) => readPart(texts.get(name) ?? '').text).join('\n') };
}

function readPart(xml: string): Omit<ReadDocx, 'frame'> {
  const said: string[] = [];
  const alternatives: string[] = [];
  const tables: { rows: number; data: boolean }[] = [];
  const open: { rows: number; data: boolean }[] = [];
  let inText = false;
  for (const [, end, tag, attributes = '', text] of withoutContents(xml).matchAll(piece)) {
    if (tag === undefined) {
      if (inText) said.push(unescaped(text ?? ''));
      continue;
    }
    if (tag === 'w:t') inText = end === '' && !attributes.endsWith('/');
    if (tag === 'w:p' || tag === 'w:br') said.push('\n');
    if (tag === 'wp:docPr') alternatives.push(unescaped(attribute(attributes, 'descr')));
    if (tag === 'w:tbl' && end === '') {
      const table = { rows: 0, data: false };
      tables.push(table);
      open.push(table);
    } else if (tag === 'w:tbl') open.pop();
    const table = open.at(-1);
    if (table && tag === 'w:tr' && end === '') table.rows += 1;
    if (table && tag === 'w:tblStyle') table.data = attribute(attributes, 'w:val') === styles.dataTable;
  }
  return { text: said.join(''), rows: tables.filter(({ data }) => data).map(({ rows }) => rows), alternatives };
}

function withoutContents(xml: string): string {
  const start = xml.indexOf('<w:sdt><w:sdtPr><w:alias');
  return start < 0 ? xml : xml.slice(0, start) + xml.slice(xml.indexOf('</w:sdt>', start) + '</w:sdt>'.length);
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hexadecimal?: string, decimal?: string, name = '') => {
      if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name] ?? whole;
    },
  );
}
