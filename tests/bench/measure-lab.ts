import { labPresetConfigs } from '../../src/content/lab-presets.ts';
import { labOutcome } from '../support/lab-outcome.ts';
import { round } from './durations.ts';

/** How fast the lab's network trains and how long the preset that groks takes: processor time, not the clock's. */
export interface LabMeasured {
  readonly stepsPerSecond: number;
  readonly memorisedStep: number | null;
  readonly generalisedStep: number | null;
  /** Processor seconds until 95 % of the validation pairs are right, and stay so; null where it never came to that. */
  readonly secondsToGeneralise: number | null;
}

/** Trains the preset `groks` on its own seed until it has generalised. */
export function measureLab(): LabMeasured {
  const { lab, seconds, memorisedStep, generalisedStep, secondsToGeneralise } = labOutcome(labPresetConfigs.groks);
  return {
    stepsPerSecond: round(lab.step / seconds),
    memorisedStep,
    generalisedStep,
    secondsToGeneralise: secondsToGeneralise === null ? null : round(secondsToGeneralise),
  };
}
