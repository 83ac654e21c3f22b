import type { Pillar } from '../../../src/content/types.ts';
import type { LocalDate } from '../../../src/kernel/dates.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Column, ColumnKind, Text } from '../document/types.ts';

/** What a column may have besides its id, kind and width. */
type ColumnExtras = Pick<Column, 'digits' | 'total' | 'choices'>;

/** A column titled by `tables:column.<id>`. */
export function column(
  composer: Composer,
  id: string,
  kind: ColumnKind,
  width: number,
  extras: ColumnExtras = {},
): Column {
  return { id, title: composer.say(`tables:column.${id}`), kind, width, ...extras };
}

/** A cell without anything in it. */
const nothing: Cell = { text: [''], value: null };

/** A cell of words; the same words in every language when given as a plain string. */
export function words(text: Text | string): Cell {
  return { text: typeof text === 'string' ? [text] : text };
}

/** A number with its digits after the point; nothing for null. */
export function numberCell(composer: Composer, value: number | null, digits = 1): Cell {
  return value === null ? nothing : { text: composer.number(value, digits), value };
}

/** NT$; nothing for null. */
export function moneyCell(composer: Composer, ntd: number | null): Cell {
  return ntd === null ? nothing : { text: composer.money(ntd), value: ntd };
}

/** A share from 0 to 1; nothing for null. */
export function shareCell(composer: Composer, share: number | null): Cell {
  return share === null ? nothing : { text: composer.share(share), value: share };
}

/** Person-days, with one digit after the point where they are not whole. */
export function daysCell(composer: Composer, days: number): Cell {
  return { text: composer.number(days, Number.isInteger(days) ? 0 : 1), value: days };
}

/** A day; nothing for null. */
export function dateCell(date: LocalDate | null): Cell {
  return date === null ? nothing : { text: [date], value: date };
}

/** Ids as they are listed in a cell. */
export function ids(list: readonly string[]): Text {
  return [list.join(', ')];
}

/** An id with the points that it takes away or loses: `R03 −1.2`, never broken between the two. */
export function withPoints(composer: Composer, id: string, points: number): string {
  return `${id}\u00a0−${composer.number(points)[0]}`;
}

/** The name of a pillar. */
export function pillarName(composer: Composer, pillar: Pillar): Text {
  return composer.say(`frameworks:pillars.${pillar}`);
}

/** The owner's name, or that the pillar's lead stands in while nobody is named (`pillar:<pillar>`). */
export function ownerName(composer: Composer, owner: string, pillar: Pillar): Text {
  const lead = owner === `pillar:${pillar}`;
  return lead ? composer.say('roadmap:pillarLead', { pillar: pillarName(composer, pillar) }) : [owner];
}
