/**
 * What a firm may be more or less willing to bear, for the best–worst exercise of a workshop. Seven items, so that the
 * seven sets of three below show every pair exactly once (the Fano plane, a balanced incomplete block design).
 */
export const appetiteItems = [
  'stopped-too-early',
  'wasted-compute',
  'sudden-change',
  'wrong-answer',
  'late-launch',
  'leaked-data',
  'unexplained',
] as const;

/** The sets that each participant sees: indices into `appetiteItems`. */
export const appetiteSets: readonly (readonly [number, number, number])[] = [
  [0, 1, 2],
  [0, 3, 4],
  [0, 5, 6],
  [1, 3, 5],
  [1, 4, 6],
  [2, 3, 6],
  [2, 4, 5],
];
