import type { Block } from '../document/types.ts';
import type { Draft } from './draft.ts';

/** A sentence that names the critical systems, or says that there are none: `<branch>.critical`, `<branch>.noCritical`. */
export function criticalSystemsSentence({ pen, facts }: Draft, branch: string): Block {
  const names = facts.criticalSystems.map(({ name }) => [name] as const);
  if (names.length === 0) return pen.paragraph(`${branch}.noCritical`);
  return pen.paragraph(`${branch}.critical`, { list: pen.composer.list(names) });
}
