import { runRules } from '../../../src/content/run-rules.ts';
import type { Block } from '../document/types.ts';
import type { Draft } from './draft.ts';

const branch = 'policies:protocol.tau';

/** Learning rate and weight decay of common setups, for the worked table. */
const commonSettings = [
  [0.001, 1],
  [0.001, 0.1],
  [0.0003, 0.1],
  [0.001, 0.01],
] as const;

/** How to set the time constant, with a worked table and lines for the run at hand. */
export function timeConstantSection({ pen }: Draft): readonly Block[] {
  const multiples = [1, ...runRules.reviewPoints, runRules.longestTaus];
  return pen.section(
    branch,
    pen.paragraph(`${branch}.text`),
    pen.steps(`${branch}.steps`, ['read', 'schedule', 'adam', 'calibrate', 'none']),
    pen.grid({
      id: 'protocol-tau',
      branch,
      columns: [
        ['rate', 1.4],
        ['decay', 1.4],
        ['tau', 1.6],
        ['first', 1.6],
        ['second', 1.6],
        ['third', 1.6],
        ['longest', 2],
      ],
      rows: commonSettings.map(([rate, decay]) => [
        [String(rate)],
        [String(decay)],
        ...multiples.map((multiple) => pen.composer.number(multiple / (rate * decay), 0)),
      ]),
    }),
    pen.paragraph(`${branch}.fill`),
    pen.form(`${branch}.form`, ['rate', 'decay', 'tau', 'memorised', 'delay', 'reviews']),
  );
}
