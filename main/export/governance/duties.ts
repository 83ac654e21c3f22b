import type { Block, Text } from '../document/types.ts';
import type { Pen } from './pen.ts';

/** Who does what: `R` does it, `A` decides and answers for it, `C` is asked before, `I` is told after, `-` no part. */
export type Part = 'R' | 'A' | 'AR' | 'C' | 'I' | '-';

/** The roles of the documents, named as in the questionnaire. */
export type DutyRole = 'owner' | 'cto' | 'cro' | 'ml' | 'ops' | 'fin' | 'proc';

/** The duties of one document. */
export interface Duties {
  readonly id: string;
  /** Branch of the words: `caption`, `columns.duty` and one word a duty under `rows`. */
  readonly branch: string;
  readonly roles: readonly DutyRole[];
  /** By duty, one letter for each role, in their order. */
  readonly rows: Readonly<Record<string, readonly Part[]>>;
}

/** The roles table (RACI) with its legend. */
export function dutiesTable(pen: Pen, { id, branch, roles, rows }: Duties): readonly Block[] {
  const { composer } = pen;
  const letters = (part: Part): Text => [part === 'AR' ? 'A / R' : part === '-' ? '–' : part];
  return [
    {
      kind: 'table',
      table: {
        id,
        title: pen.say(`${branch}.caption`),
        columns: [
          { id: 'duty', title: pen.say('policies:shared.duties.duty'), kind: 'text', width: 4 },
          ...roles.map((role) => ({
            id: role,
            title: composer.say(`questions:roles.${role}`),
            kind: 'text' as const,
            width: 1.6,
          })),
        ],
        rows: Object.entries(rows).map(([name, parts]) => [
          { text: pen.say(`${branch}.rows.${name}`) },
          ...parts.map((part) => ({ text: letters(part) })),
        ]),
        empty: ['–'],
      },
    },
    pen.small('policies:shared.duties.legend'),
  ];
}
