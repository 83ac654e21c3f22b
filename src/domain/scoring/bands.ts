import type { ScoringRules } from '../../content/types.ts';
import type { Band } from './types.ts';

/** The band of a score of 1 to 25, by the lower bounds in the content. */
export function bandOf(score: number, bands: ScoringRules['bands']): Band {
  if (score >= bands.critical) return 'critical';
  if (score >= bands.high) return 'high';
  return score >= bands.medium ? 'medium' : 'low';
}
