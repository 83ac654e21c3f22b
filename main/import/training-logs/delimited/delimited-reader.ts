import { runName } from '../text/run-name.ts';
import { encodingOf } from '../text/utf8-chunks.ts';
import { type LoggedRun, type LogReader, noHints } from '../types.ts';
import { delimitedFormat, runsOfExport } from './delimited-format.ts';
import { cellsOf, dialectOf } from './dialect.ts';
import { linesOf } from './lines-of.ts';
import { isBinary, readDelimited } from './read-delimited.ts';

const ownEndings = /\.(csv|tsv|tab|psv)$/i;
/** Endings of files that may hold rows of numbers and are something else. */
const foreignEndings = /\.(jsonl?|ndjson|ya?ml|toml|xml|html?|md|py|ipynb|js|ts|sh|cfg|ini|lock|svg)$/i;

/** Delimited text of any header, and what Keras, Lightning and Weights & Biases write as such. */
export const delimitedReader: LogReader = {
  claims(name, head) {
    if (ownEndings.test(name)) return true;
    return !foreignEndings.test(name) && head.length > 0 && looksDelimited(head);
  },
  async read(sources) {
    const runs: LoggedRun[] = [];
    for (const source of sources) {
      const { names, table, notes } = await readDelimited(source);
      const format = delimitedFormat(source.name, names);
      const shared = { format, sourceName: source.name, notes: notes.list(), hints: noHints };
      const parts = runsOfExport(table);
      if (parts) for (const [name, part] of parts) runs.push({ ...shared, name, table: part });
      else runs.push({ ...shared, name: runName(source.name), table });
    }
    return runs;
  },
};

/** Names and at least two rows of several numbers under them; a file without an ending of its own must show as much. */
function looksDelimited(head: Uint8Array): boolean {
  const { encoding, mark } = encodingOf(head);
  const text = encoding === 'utf-8' ? head.subarray(mark) : Buffer.from(new TextDecoder(encoding).decode(head));
  if (isBinary(text)) return false;
  const { lines } = linesOf(text);
  const dialect = dialectOf(lines);
  if (!dialect?.hasHeader || dialect.names.length < 2) return false;
  const rows = lines
    .slice(dialect.firstRow)
    .filter((line) => cellsOf(line, dialect.delimiter).length === dialect.names.length);
  return rows.length >= 2 && dialect.skipped < 3;
}
