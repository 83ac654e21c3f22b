import type { Confidence } from './types.ts';

/**
 * Thresholds for judging a training run (domain.md A.5). They fit nine small runs of one task, so each is a starting point to
 * be calibrated on the firm's own logs, and is shown as such.
 */
export interface RunRules {
  /** Review points after memorisation, in time constants (tau = 1 / (learning rate x weight decay), in steps). */
  readonly reviewPoints: readonly [number, number, number];
  /** Longest wait after memorisation, in time constants. */
  readonly longestTaus: number;
  /** Longest wait where tau is not defined (no weight decay), as a multiple of the steps until memorisation. */
  readonly longestMemorisations: number;
  /** Fall of the validation loss since memorisation that counts as a sign of generalising, 0 to 1. */
  readonly lossFall: number;
  /** Training accuracy, 0 to 1, that must be held over so many points to count as memorised. */
  readonly memorisedAccuracy: number;
  readonly heldPoints: number;
  /** Loss of validation accuracy below the best that counts as collapse, 0 to 1. */
  readonly collapse: number;
  /** Most that an overdue transition may be extended, as a share of the approved cap. */
  readonly extension: number;
  /** Points a log needs before it can be judged at all, and that a good log has. */
  readonly fewestPoints: number;
  readonly goodPoints: number;
  /** Seeds on which a result for a critical model is confirmed. */
  readonly seeds: number;
  /** Shortest retention of logs of critical models, in months. */
  readonly retentionMonths: number;
  /** Chance of generalising by phase, 0 to 1, where the four preconditions hold: an assumption. */
  readonly chances: Readonly<Record<string, number>>;
  readonly confidence: { readonly thresholds: Confidence; readonly chances: Confidence };
}

export const runRules: RunRules = {
  reviewPoints: [2, 5, 10],
  longestTaus: 30,
  longestMemorisations: 100,
  lossFall: 0.15,
  memorisedAccuracy: 0.99,
  heldPoints: 3,
  collapse: 0.1,
  extension: 0.5,
  fewestPoints: 20,
  goodPoints: 100,
  seeds: 3,
  retentionMonths: 12,
  chances: {
    memorised: 0.25,
    plateau: 0.1,
    preGrokMedium: 0.4,
    preGrokHigh: 0.65,
    transition: 0.85,
    overfitting: 0.03,
  },
  confidence: { thresholds: 'X', chances: 'ASM' },
};
