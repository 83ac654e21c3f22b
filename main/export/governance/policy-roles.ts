import type { Block } from '../document/types.ts';
import type { Draft } from './draft.ts';
import { dutiesTable } from './duties.ts';
import { blank } from './pen.ts';

/** Who decides what, and lines for their names. */
export function rolesSection({ pen }: Draft): readonly Block[] {
  const branch = 'policies:policy.roles';
  return pen.section(
    branch,
    pen.paragraph(`${branch}.text`),
    dutiesTable(pen, {
      id: 'policy-duties',
      branch: `${branch}.duties`,
      roles: ['owner', 'cto', 'cro', 'ml', 'ops', 'fin'],
      rows: {
        policy: ['A', 'R', 'R', 'I', 'I', 'I'],
        appetite: ['A', 'C', 'R', 'I', 'C', 'R'],
        inventory: ['I', 'A', 'R', 'R', 'R', 'I'],
        stop: ['I', 'A', 'I', 'R', 'I', 'I'],
        extend: ['I', 'A', 'C', 'R', 'C', 'C'],
        extendCritical: ['A', 'R', 'C', 'R', 'C', 'C'],
        release: ['I', 'A', 'C', 'R', 'C', '-'],
        releaseCritical: ['A', 'R', 'C', 'R', 'C', '-'],
        off: ['I', 'A', 'I', 'C', 'R', '-'],
        supplier: ['I', 'A', 'R', 'C', 'C', 'C'],
        incident: ['I', 'A', 'R', 'R', 'R', '-'],
      },
    }),
    pen.paragraph(`${branch}.deputy`),
    pen.grid({
      id: 'policy-names',
      branch: `${branch}.names`,
      columns: [
        ['role', 3],
        ['name', 3],
        ['deputy', 3],
        ['signature', 3],
      ],
      rows: (['owner', 'cto', 'cro', 'ml', 'ops', 'fin'] as const).map((role) => [
        pen.composer.say(`questions:roles.${role}`),
        blank,
        blank,
        blank,
      ]),
    }),
  );
}
