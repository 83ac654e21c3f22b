import type { LogNote, LogNoteCode } from '../../../../src/domain/training-run/types.ts';

/** Counts what is found while a log is read: one note for each code and what it is about. */
export class LogNotes {
  private readonly found = new Map<string, { code: LogNoteCode; count: number; at: number | null; what: string }>();

  add(code: LogNoteCode, at: number | null = null, what = '', count = 1): void {
    const key = `${code} ${what}`;
    const known = this.found.get(key);
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
