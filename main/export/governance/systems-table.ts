import type { Block } from '../document/types.ts';
import type { Draft } from './draft.ts';

/** The AI systems that the firm registered, critical ones first, or a sentence that there are none yet. */
export function systemsTable({ id, pen, report }: Draft): Block {
  const { composer } = pen;
  const order = ['critical', 'important', 'minor'];
  const systems = report.organisation.systems.toSorted(
    (a, b) => order.indexOf(a.criticality) - order.indexOf(b.criticality),
  );
  return pen.grid({
    id: `${id}-systems`,
    branch: 'policies:shared.systems',
    columns: [
      ['name', 3],
      ['purpose', 5],
      ['criticality', 1.6],
    ],
    rows: systems.map(({ name, purpose, criticality }) => [
      [name],
      purpose === '' ? ['–'] : [purpose],
      composer.say(`home:systems.level.${criticality}`),
    ]),
    empty: composer.say('policies:shared.systems.none'),
  });
}
