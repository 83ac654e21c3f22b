import { createLab, type Lab } from '../../src/domain/lab/train-lab.ts';
import type { LabConfig } from '../../src/domain/lab/types.ts';

/** What became of a network in the lab. Steps are null where it never came to that. */
export interface LabOutcome {
  /** First step with at least 99 % of the training pairs right. */
  readonly memorisedStep: number | null;
  /** First step from which at least 95 % of the validation pairs stay right to the end of the watch. */
  readonly generalisedStep: number | null;
  /** Best share of right validation pairs after memorising. */
  readonly bestScore: number;
  /** Processor time of this process: until it generalised (null where it did not), and in all. */
  readonly secondsToGeneralise: number | null;
  readonly seconds: number;
  readonly lab: Lab;
}

/** How far beyond generalising a network is watched, as a multiple of that step. */
const watchedBeyond = 1.2;

/** Trains a network until it has generalised and kept to it, or to its last step. */
export function labOutcome(config: LabConfig): LabOutcome {
  const started = process.cpuUsage();
  const seconds = () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };
  const lab = createLab(config);
  const found = { step: null as number | null, seconds: null as number | null };
  while (!lab.done && !(found.step !== null && lab.step > found.step * watchedBeyond)) {
    for (const row of lab.run(20)) {
      if (row.valScore < 0.95) Object.assign(found, { step: null, seconds: null });
      else if (found.step === null) Object.assign(found, { step: row.step, seconds: seconds() });
    }
  }
  const memorisedStep = lab.rows.find(({ trainScore }) => trainScore >= 0.99)?.step ?? null;
  const after = lab.rows.filter(({ step }) => memorisedStep !== null && step >= memorisedStep);
  return {
    memorisedStep,
    generalisedStep: found.step,
    bestScore: Math.max(0, ...after.map(({ valScore }) => valScore)),
    secondsToGeneralise: found.seconds,
    seconds: seconds(),
    lab,
  };
}
