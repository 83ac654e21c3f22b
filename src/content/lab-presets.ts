/** What the lab's presets share: see docs/lab.md for what was measured with them. Rates are per step. */
const shared = {
  modulus: 31,
  dataShare: 0.42,
  width: 128,
  learningRate: 0.003,
  weightDecay: 1,
  labels: 'rule',
  seed: 1,
  steps: 6000,
} as const;

/**
 * The lab's settings by preset: one network that memorises long before it generalises, and four that show what that hangs on.
 * Measured on 20 seeds each (docs/lab.md). Configurations of `LabConfig` by `LabPreset` of the domain.
 */
export const labPresetConfigs = {
  groks: shared,
  'random-labels': { ...shared, labels: 'random' },
  'no-weight-decay': { ...shared, weightDecay: 0 },
  'too-little-data': { ...shared, dataShare: 0.25 },
  'plain-success': { ...shared, dataShare: 0.9, steps: 1000 },
} as const;
