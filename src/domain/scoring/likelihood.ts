import type { ScoringRules } from '../../content/types.ts';

/** Bounds of likelihood and of impact. */
export const lowestGrade = 1;
export const highestGrade = 5;

/** Keeps a likelihood or an impact between 1 and 5. */
export function clampGrade(value: number): number {
  return Math.min(highestGrade, Math.max(lowestGrade, value));
}

/**
 * Likelihood before the clamp: (baseShare x base + practiceShare x (1 + 4V)) x exposure (question bank, `scoring`).
 * `vulnerability` V is 0 (every driver at level 4) to 1 (every driver at level 0).
 */
export function rawLikelihood(rules: ScoringRules, base: number, exposure: number, vulnerability: number): number {
  return (rules.baseShare * base + rules.practiceShare * (1 + 4 * vulnerability)) * exposure;
}
