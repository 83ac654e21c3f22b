import type { Composer } from '../composer.ts';
import type { Cell, Column, ColumnKind, Text } from '../document/types.ts';

/** How a deck writes values into table cells. */
export interface Cells {
  text(text: Text): Cell;
  /** A number with one digit after the point unless said. */
  number(value: number | null, digits?: number): Cell;
  money(ntd: number | null): Cell;
  share(share: number | null): Cell;
  date(day: string | null): Cell;
}

/** What stands where there is no value. */
const none: Text = ['–'];

/** Builds the cells of a document. */
export function cellsOf({ number, money, share }: Pick<Composer, 'number' | 'money' | 'share'>): Cells {
  return {
    text: (text) => ({ text }),
    number: (value, digits) => ({ text: value === null ? none : number(value, digits), value }),
    money: (ntd) => ({ text: ntd === null ? none : money(ntd), value: ntd }),
    share: (part) => ({ text: part === null ? none : share(part), value: part }),
    date: (day) => ({ text: day === null ? none : [day], value: day }),
  };
}

/** A column of a table: `width` is relative. */
export function column(id: string, title: Text, width: number, kind: ColumnKind = 'text'): Column {
  return { id, title, kind, width };
}
