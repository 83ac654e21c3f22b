import type { LogTable } from '../../../../src/domain/training-run/types.ts';
import type { LogNotes } from '../text/log-notes.ts';
import { numberOfText } from '../text/number-of-text.ts';
import { TableBuilder } from '../text/table-builder.ts';

/** Objects within objects beyond this are settings, not measurements. */
const maxLevels = 4;

/** Keeps the numbers of records as rows of a table; objects within them are flattened with `/`. */
export class RecordRows {
  private readonly builder = new TableBuilder();
  private readonly notes: LogNotes;
  private readonly texts = new Set<string>();

  constructor(notes: LogNotes) {
    this.notes = notes;
  }

  get rows(): number {
    return this.builder.rows;
  }

  /** Adds a record; what is no object, or has no number, makes no row. */
  add(record: unknown): boolean {
    if (!isObject(record)) return false;
    const found = this.addFields(record, '', 0);
    if (found) this.builder.endRow();
    return found;
  }

  table(): LogTable {
    const table = this.builder.table();
    const kept = new Set(table.columns.map(({ name }) => name));
    const textual = [...this.texts].filter((name) => !kept.has(name));
    if (textual.length > 0) this.notes.add('text-columns', null, textual.slice(0, 5).join(', '), textual.length);
    return table;
  }

  private addFields(record: Readonly<Record<string, unknown>>, prefix: string, level: number): boolean {
    let found = false;
    // A media or histogram object of Weights & Biases names its type; its numbers are no measurements of the run.
    if ('_type' in record) return false;
    for (const [key, value] of Object.entries(record)) {
      const name = `${prefix}${key}`.slice(0, 200);
      if (typeof value === 'object') {
        if (isObject(value) && level < maxLevels && this.addFields(value, `${name}/`, level + 1)) found = true;
      } else if (this.addValue(name, value)) found = true;
    }
    return found;
  }

  private addValue(name: string, value: unknown): boolean {
    if (typeof value === 'number') {
      this.builder.set(this.builder.columnOf(name), value);
      return true;
    }
    if (typeof value !== 'string') return false;
    const read = numberOfText(value, false);
    if (read.kind === 'number') {
      this.builder.set(this.builder.columnOf(name), read.value);
      return true;
    }
    if (read.kind === 'text' && this.texts.size < 1000) this.texts.add(name);
    return false;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
