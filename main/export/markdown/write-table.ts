import type { Column, Table } from '../document/types.ts';
import { inLine, underOther } from './escape-markdown.ts';

/** A table with pipes under its caption; numbers stand to the right. */
export function writeTable({ title, columns, rows, empty }: Table): string {
  const caption = `**${inLine(title)}**`;
  if (rows.length === 0) return `${caption}\n\n${inLine(empty)}`;
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  return [
    caption,
    '',
    line(columns.map((column) => underOther(column.title))),
    line(columns.map(rule)),
    ...rows.map((row) => line(row.map((cell) => underOther(cell.text)))),
  ].join('\n');
}

function rule({ kind }: Column): string {
  return kind === 'text' || kind === 'date' ? '---' : '---:';
}
