import { labConfig } from '../../../../src/contract/run-records.ts';

const { weightDecay, dataShare, width, seed, steps } = labConfig.shape;

/** What the machine takes for each setting, smallest and largest. */
export const labLimits = {
  weightDecay: { min: weightDecay.minValue ?? 0, max: weightDecay.maxValue ?? 0 },
  dataShare: { min: dataShare.minValue ?? 0, max: dataShare.maxValue ?? 1 },
  width: { min: width.minValue ?? 0, max: width.maxValue ?? 0 },
  seed: { min: seed.minValue ?? 0, max: seed.maxValue ?? 0 },
  steps: { min: steps.minValue ?? 0, max: steps.maxValue ?? 0 },
} as const;
