import { quotedCells } from './quoted-cells.ts';

/** A quote that is not closed within so much text was no opening quote. */
const maxOpenLines = 50;
const maxOpenText = 65_536;

/** Rows whose quotes hold delimiters, quotes or line breaks: lines are joined until every quote is closed. */
export class QuotedLines {
  private readonly delimiter: string;
  private open: string[] = [];
  private openText = 0;
  private quotes = 0;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
  }

  /** Whether a cell goes on past the last line. */
  get isOpen(): boolean {
    return this.open.length > 0;
  }

  /** Takes one line without its break; answers the rows that it completes. */
  add(line: string): readonly (readonly string[])[] {
    this.open.push(line);
    this.openText += line.length;
    for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) this.quotes += 1;
    if (this.quotes % 2 === 0) {
      const row = this.open.join('\n');
      this.close();
      return [quotedCells(row, this.delimiter)];
    }
    return this.open.length > maxOpenLines || this.openText > maxOpenText ? this.flush() : [];
  }

  /** Lines of a quote that was never closed, as rows of their own in which quotes are plain characters. */
  flush(): readonly (readonly string[])[] {
    const rows = this.open.map((line) => line.replaceAll('"', '').split(this.delimiter));
    this.close();
    return rows;
  }

  private close(): void {
    this.open = [];
    this.openText = 0;
    this.quotes = 0;
  }
}
