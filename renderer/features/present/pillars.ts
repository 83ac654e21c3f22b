import type { Pillar } from '../../../src/content/types.ts';

/** The pillars in the order of every page. */
export const pillars: readonly Pillar[] = ['compute', 'talent', 'mindset', 'process'];
