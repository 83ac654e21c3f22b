/** What the lab's presets share. Rates are per step. */
const shared = {
  modulus: 23,
  dataShare: 0.5,
  width: 128,
  learningRate: 0.003,
  weightDecay: 1,
  labels: 'rule',
  seed: 1,
  steps: 4000,
} as const;

/** Controls are watched for longer than any of 20 seeds of `groks` needed. */
const control = { ...shared, steps: 6000 } as const;

/**
 * The lab's settings by preset: one network that memorises long before it generalises, and four that show what that hangs on.
 * Chosen by measurement, counted on 20 seeds each (docs/lab.md). A `LabConfig` of the domain for each `LabPreset`.
 */
export const labPresetConfigs = {
  groks: shared,
  'random-labels': { ...control, labels: 'random' },
  'no-weight-decay': { ...control, weightDecay: 0 },
  'too-little-data': { ...control, dataShare: 0.3 },
  'plain-success': { ...shared, dataShare: 0.9, width: 48, learningRate: 0.01, steps: 1500 },
} as const;
