import { parse } from 'csv-parse/sync';

/** A quote that is not closed within so much text was no opening quote. */
const maxOpenLines = 50;
const maxOpenText = 65_536;
/** Rows that are given to the library at once: it takes its options anew with every call. */
const batchSize = 1000;

/** Rows whose quotes hold delimiters, quotes or line breaks: gathered line by line, split by the library in batches. */
export class QuotedLines {
  private readonly delimiter: string;
  private open: string[] = [];
  private openText = 0;
  private closed: string[] = [];

  constructor(delimiter: string) {
    this.delimiter = delimiter;
  }

  get isEmpty(): boolean {
    return this.open.length === 0 && this.closed.length === 0;
  }

  /** Whether a cell goes on past the last line. */
  get isOpen(): boolean {
    return this.open.length > 0;
  }

  /** Takes one line without its break; answers the rows of a full batch. */
  add(line: string): readonly (readonly string[])[] {
    this.open.push(line);
    this.openText += line.length;
    const isComplete = (this.open.join('\n').split('"').length - 1) % 2 === 0;
    if (isComplete) {
      this.closed.push(this.open.join('\n'));
      this.forgetOpen();
    } else if (this.open.length > maxOpenLines || this.openText > maxOpenText) return this.flush();
    return this.closed.length >= batchSize ? this.flush() : [];
  }

  /** All rows so far. Lines of a quote that was never closed are rows of their own, their quotes plain characters. */
  flush(): readonly (readonly string[])[] {
    const rows = [...this.split(this.closed, '"'), ...this.split(this.open, null)];
    this.closed = [];
    this.forgetOpen();
    return rows;
  }

  private forgetOpen(): void {
    this.open = [];
    this.openText = 0;
  }

  private split(lines: readonly string[], quote: '"' | null): readonly (readonly string[])[] {
    if (lines.length === 0) return [];
    const options = { delimiter: this.delimiter, quote, relax_quotes: true, relax_column_count: true };
    try {
      return parse(lines.join('\n'), { ...options, skip_empty_lines: true });
    } catch {
      // One bad row must not cost its neighbours.
      return lines.length > 1 ? lines.flatMap((line) => this.split([line], quote)) : this.split(lines, null);
    }
  }
}
