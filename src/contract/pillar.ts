import * as z from 'zod';

/** The four pillars of risks and actions. */
export const pillar = z.enum(['compute', 'talent', 'mindset', 'process']);
