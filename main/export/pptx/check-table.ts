import { bare } from '../check/find-in-order.ts';
import type { SlideBlock, Table } from '../document/types.ts';
import type { Checked } from '../file-format.ts';
import type { ReadObject } from './read-pptx.ts';

/**
 * Compares a table with what stands in the file under its name, on one slide or several: the head on each of them, and by
 * column every text of every row one after the other, for a tall row may go on in another one.
 */
export function checkTable(table: Table, objects: readonly ReadObject[]): Checked {
  const { id, columns, rows } = table;
  const named = objects.filter(({ name }) => name === `table ${id}`);
  if (rows.length === 0) return compare(id, table.empty.join(''), named.map(({ text }) => text).join(''));
  const heads = named.flatMap((part) => [
    compare(`${id}, what it shows`, table.title.join(' / '), part.alt),
    ...columns.map((column, place) =>
      compare(`${id}, head, ${column.id}`, column.title.join(''), part.rows?.[0]?.[place] ?? ''),
    ),
  ]);
  const bodies = columns.map((column, place) => {
    const found = named.flatMap((part) => (part.rows ?? []).slice(1).map((row) => row[place] ?? ''));
    return compareColumn(
      id,
      column.id,
      rows.map((row) => row[place]?.text ?? ['']),
      found,
    );
  });
  const missing = named.length === 0 ? [compare(id, table.title.join(' / '), '')] : [];
  return total([...missing, ...heads, ...bodies]);
}

/** Both languages of a cell may be cut by a slide's end: then the parts of the first stand between those of the second. */
function compareColumn(
  table: string,
  column: string,
  cells: readonly (readonly string[])[],
  found: readonly string[],
): Checked {
  let at = 0;
  for (const [row, cell] of cells.entries()) {
    const expected = bare(cell.join(''));
    const whole = bare(found[at] ?? '');
    if (whole === expected) {
      at += 1;
      continue;
    }
    const parts = brokenInto(expected.length, found.slice(at).map(bare));
    if (
      parts === 0 ||
      letters(
        found
          .slice(at, at + parts)
          .map(bare)
          .join(''),
      ) !== letters(expected)
    ) {
      const where = `${table}, row ${row + 1}, ${column}`;
      return { figures: row, difference: { where, expected: cell.join(' / '), found: found[at] ?? null } };
    }
    at += parts;
  }
  return { figures: cells.length, difference: null };
}

/** How many rows a text of that length was broken into; 0 when none. */
function brokenInto(length: number, found: readonly string[]): number {
  let sum = 0;
  for (const [place, part] of found.entries()) {
    sum += part.length;
    if (sum >= length) return sum === length ? place + 1 : 0;
  }
  return 0;
}

/** The letters of a text whatever their order. */
function letters(text: string): string {
  return [...text].sort().join('');
}

/** Compares every cell of the 5 x 5 matrix with the ids that stand in it. */
export function checkMatrix(block: Extract<SlideBlock, { kind: 'matrix' }>, objects: readonly ReadObject[]): Checked {
  const table = objects.find(({ name }) => name === 'table matrix');
  const axes = [block.impact, block.likelihood].map((axis) => {
    const said = axis.every((name) => bare(table?.text ?? '').includes(bare(name)));
    return compare('matrix, axis', axis.join(' / '), said ? axis.join(' / ') : '');
  });
  const cells = block.cells.map(({ likelihood, impact, risks }) =>
    compare(`matrix, ${likelihood} × ${impact}`, risks.join(' '), table?.rows?.[5 - impact]?.[likelihood] ?? ''),
  );
  return total([compare('matrix, what it shows', block.title.join(' / '), table?.alt ?? ''), ...axes, ...cells]);
}

function compare(where: string, expected: string, found: string): Checked {
  if (bare(expected) === bare(found)) return { figures: 1, difference: null };
  return { figures: 0, difference: { where, expected, found } };
}

function total(parts: readonly Checked[]): Checked {
  return {
    figures: parts.reduce((sum, { figures }) => sum + figures, 0),
    difference: parts.find(({ difference }) => difference !== null)?.difference ?? null,
  };
}
