import type { Block } from '../document/types.ts';
import type { Draft } from './draft.ts';

/** When validation ends and begins again, what is watched, and how far a model is explained. */
export function validationSection({ pen, facts }: Draft): readonly Block[] {
  const branch = 'policies:policy.validation';
  return pen.section(
    branch,
    pen.part(
      `${branch}.end`,
      pen.paragraph(`${branch}.end.text`),
      pen.bullets(`${branch}.end`, ['target', 'sealed', 'same', 'closed']),
    ),
    pen.part(
      `${branch}.again`,
      pen.paragraph(`${branch}.again.text`),
      pen.bullets(`${branch}.again`, ['jump', 'data', 'field', 'supplier']),
    ),
    pen.part(
      `${branch}.monitoring`,
      pen.paragraph(`${branch}.monitoring.text`),
      pen.bullets(`${branch}.monitoring`, facts.truth.trains === false ? ['use', 'off'] : ['training', 'use', 'off']),
    ),
    pen.part(
      `${branch}.interpretability`,
      pen.paragraph(`${branch}.interpretability.text`),
      pen.bullets(`${branch}.interpretability`, ['low', 'medium', 'high']),
    ),
  );
}
