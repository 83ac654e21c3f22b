import type { LabConfig, LabPreset } from '../../../src/domain/lab/types.ts';

/** A preset with its settings, as the machine has it. */
export interface PresetConfig {
  readonly preset: LabPreset;
  readonly config: LabConfig;
}

/** The preset that has just these settings; another seed or length is still the same experiment. Null: the user's own. */
export function presetOf(presets: readonly PresetConfig[], config: LabConfig): LabPreset | null {
  const same = (other: LabConfig) =>
    JSON.stringify({ ...other, seed: config.seed, steps: config.steps }, keys) === JSON.stringify(config, keys);
  return presets.find((one) => same(one.config))?.preset ?? null;
}

const keys: (keyof LabConfig)[] = [
  'modulus',
  'dataShare',
  'width',
  'learningRate',
  'weightDecay',
  'labels',
  'seed',
  'steps',
];
