import type { Composer, SayValues } from '../composer.ts';
import type { Block, Cell, Text } from '../document/types.ts';

/** A line to be filled in by hand. */
export const blank: Text = ['________'];

/** A longer line to be filled in by hand, for names, reasons and signatures. */
export const longBlank: Text = ['________________'];

/** A table of words: columns as name and relative width; titles stand under `<branch>.columns.<name>`. */
export interface Grid {
  readonly id: string;
  /** Branch of the words: caption under `caption`, column titles under `columns`. */
  readonly branch: string;
  readonly columns: readonly (readonly [name: string, width: number])[];
  readonly rows: readonly (readonly (Text | Cell)[])[];
  /** What stands in place of rows when there are none; needed only where that can be. */
  readonly empty?: Text;
}

/** Writes the blocks of a document from branches of words; values known to every sentence are given once. */
export interface Pen {
  readonly composer: Composer;
  say(key: string, values?: SayValues): Text;
  /** A numbered section: `<branch>.title`, then its blocks. */
  section(branch: string, ...blocks: readonly (Block | readonly Block[])[]): readonly Block[];
  /** A section of a section. */
  part(branch: string, ...blocks: readonly (Block | readonly Block[])[]): readonly Block[];
  paragraph(key: string, values?: SayValues): Block;
  small(key: string, values?: SayValues): Block;
  /** `<branch>.<name>` for each name. */
  bullets(branch: string, names: readonly string[]): Block;
  steps(branch: string, names: readonly string[]): Block;
  checks(branch: string, names: readonly string[]): Block;
  /** A box: `<branch>.title` and `<branch>.text`. */
  note(tone: 'info' | 'warning' | 'good', branch: string, values?: SayValues): Block;
  /** A form: `<branch>.<name>` as labels, with values or lines to fill in. */
  form(branch: string, names: readonly string[], filled?: Readonly<Record<string, Text>>): Block;
  grid(grid: Grid): Block;
}

/** A pen for one document. */
export function createPen(composer: Composer, common: SayValues): Pen {
  const say = (key: string, values: SayValues = {}): Text => composer.say(key, { ...common, ...values });
  const each = (branch: string, names: readonly string[]) => names.map((name) => say(`${branch}.${name}`));
  const headed = (level: 1 | 2, branch: string, blocks: readonly (Block | readonly Block[])[]) => [
    { kind: 'heading', level, text: say(`${branch}.title`) } as const,
    ...(blocks.flat() as readonly Block[]),
  ];
  return {
    composer,
    say,
    section: (branch, ...blocks) => headed(1, branch, blocks),
    part: (branch, ...blocks) => headed(2, branch, blocks),
    paragraph: (key, values) => ({ kind: 'paragraph', text: say(key, values) }),
    small: (key, values) => ({ kind: 'paragraph', tone: 'small', text: say(key, values) }),
    bullets: (branch, names) => ({ kind: 'list', items: each(branch, names) }),
    steps: (branch, names) => ({ kind: 'list', ordered: true, items: each(branch, names) }),
    checks: (branch, names) => ({ kind: 'checklist', items: each(branch, names) }),
    note: (tone, branch, values) => ({
      kind: 'note',
      tone,
      title: say(`${branch}.title`, values),
      text: say(`${branch}.text`, values),
    }),
    form: (branch, names, filled = {}) => ({
      kind: 'fields',
      rows: names.map((name) => ({ label: say(`${branch}.${name}`), value: filled[name] ?? longBlank })),
    }),
    grid: (grid) => gridBlock(grid, say),
  };
}

function gridBlock({ id, branch, columns, rows, empty }: Grid, say: Pen['say']): Block {
  return {
    kind: 'table',
    table: {
      id,
      title: say(`${branch}.caption`),
      columns: columns.map(([name, width]) => ({
        id: name,
        title: say(`${branch}.columns.${name}`),
        kind: 'text',
        width,
      })),
      rows: rows.map((row) => row.map(cellOf)),
      empty: empty ?? blank,
    },
  };
}

function cellOf(value: Text | Cell): Cell {
  return isCell(value) ? value : { text: value };
}

function isCell(value: Text | Cell): value is Cell {
  return 'text' in value;
}
