import type { LogNote, LogNoteCode } from '../../../../src/domain/training-run/types.ts';

/** Lines that are no rows, at most: a text with more is no log, and to look into each of them takes long. */
const mostOdd = 200_000;

/** Counts what is found while a log is read: one note for each code and what it is about. */
export class LogNotes {
  private readonly found = new Map<string, { code: LogNoteCode; count: number; at: number | null; what: string }>();

  /** Throws when too much of a text is damaged; the message is the detail of its failure. */
  add(code: LogNoteCode, at: number | null = null, what = '', count = 1): void {
    const key = `${code} ${what}`;
    const known = this.found.get(key);
    if (known && known.count > mostOdd && (code === 'skipped-lines' || code === 'bad-records')) {
      throw new Error(`${code} > ${mostOdd}`);
    }
    if (known) known.count += count;
    else this.found.set(key, { code, count, at, what });
  }

  count(code: LogNoteCode): number {
    return [...this.found.values()].reduce((sum, note) => sum + (note.code === code ? note.count : 0), 0);
  }

  list(): readonly LogNote[] {
    return [...this.found.values()];
  }
}
