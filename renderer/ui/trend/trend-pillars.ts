import type { Pillar } from '../../../src/content/types.ts';

/** The pillars in the order in which a trend shows them. */
export const trendPillars: readonly Pillar[] = ['compute', 'talent', 'mindset', 'process'];
