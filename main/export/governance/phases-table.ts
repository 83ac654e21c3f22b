import type { Block } from '../document/types.ts';
import type { Pen } from './pen.ts';

const phases = [
  'learning',
  'stalled',
  'memorised',
  'plateau',
  'preGrok',
  'transition',
  'partial',
  'generalised',
  'overfitting',
  'lateCollapse',
  'diverging',
  'unclear',
] as const;

/** The phases of a training run: how each shows and what to decide, with how far the thresholds can be trusted. */
export function phasesTable(id: string, pen: Pen): readonly Block[] {
  const branch = 'policies:phases';
  return [
    pen.grid({
      id: `${id}-phases`,
      branch,
      columns: [
        ['phase', 1.8],
        ['sign', 4],
        ['decision', 4],
      ],
      rows: phases.map((phase) => [
        pen.say(`${branch}.${phase}.name`),
        pen.say(`${branch}.${phase}.sign`),
        pen.say(`${branch}.${phase}.decision`),
      ]),
    }),
    pen.small(`${branch}.caveat`),
  ];
}
