/** A small network on addition modulo a prime, trained by full-batch AdamW. */
export interface LabConfig {
  /** The prime: pairs of 0 … modulus - 1 are added. 11 to 59. */
  readonly modulus: number;
  /** Share of all pairs that it is trained on, 0.1 to 0.95; it is validated on the others. */
  readonly dataShare: number;
  /** Units of the hidden layer, 16 to 256. */
  readonly width: number;
  /** Per step, AdamW. */
  readonly learningRate: number;
  readonly weightDecay: number;
  /** Labels by the rule, or drawn at random: then there is nothing to generalise. */
  readonly labels: 'rule' | 'random';
  readonly seed: number;
  readonly steps: number;
}

export const labPresets = ['groks', 'random-labels', 'no-weight-decay', 'too-little-data', 'plain-success'] as const;
export type LabPreset = (typeof labPresets)[number];

/** One logged step of the lab. */
export interface LabRow {
  readonly step: number;
  readonly trainLoss: number;
  readonly valLoss: number;
  readonly trainScore: number;
  readonly valScore: number;
  readonly weightNorm: number;
  readonly gradNorm: number;
}
