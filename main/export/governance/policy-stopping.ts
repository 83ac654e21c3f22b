import type { Block } from '../document/types.ts';
import type { Draft } from './draft.ts';

/** When a run stops, on what conditions it may go on, and what ends it whatever anybody hopes. */
export function stoppingSection({ pen, facts }: Draft): readonly Block[] {
  const branch = 'policies:policy.stopping';
  return pen.section(
    branch,
    facts.truth.trains === false ? [pen.note('info', `${branch}.later`)] : [],
    pen.paragraph(`${branch}.text`),
    pen.part(`${branch}.rule`, pen.steps(`${branch}.rule`, ['written', 'best', 'loss', 'early', 'reason'])),
    pen.part(
      `${branch}.extended`,
      pen.paragraph(`${branch}.extended.text`),
      pen.steps(`${branch}.extended`, ['request', 'conditions', 'proxy', 'cap', 'reviews', 'second', 'automatic']),
    ),
    pen.part(
      `${branch}.end`,
      pen.paragraph(`${branch}.end.text`),
      pen.bullets(`${branch}.end`, ['noFall', 'conditions', 'diverging', 'frozen', 'collapse', 'cap']),
      pen.note('warning', `${branch}.norm`),
    ),
  );
}
