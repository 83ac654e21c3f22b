import { seededRandom } from '../../kernel/seeded-random.ts';
import { createAdamW } from './adam-w.ts';
import { additionPairs } from './addition-pairs.ts';
import { nextLoggedStep } from './next-logged-step.ts';
import { emptyNetwork, initialise, passBackward, passForward, passSpace } from './quadratic-network.ts';
import type { LabConfig, LabRow } from './types.ts';

/** A network in training. The same configuration gives the same rows, bit by bit, on every machine. */
export interface Lab {
  /** Updates of the weights so far. */
  readonly step: number;
  /** Whether all steps of the configuration are done and the last one is logged. */
  readonly done: boolean;
  /** Everything logged so far, oldest first: grows while it trains. */
  readonly rows: readonly LabRow[];
  /** Trains by at most so many updates and returns the rows that were logged on the way; the row of step 0 is there before. */
  run(updates: number): readonly LabRow[];
}

/**
 * Prepares a network for addition modulo a prime, trained on all its pairs at each step (full batch). Uses + - * / and the
 * square root only, which IEEE 754 fixes to the last bit. A row tells of the network after `step` updates.
 */
export function createLab(config: LabConfig): Lab {
  const random = seededRandom(config.seed);
  const { training, validation } = additionPairs(config, random);
  const network = emptyNetwork(config.modulus, config.width);
  initialise(network, config.width, random);
  const gradient = emptyNetwork(config.modulus, config.width);
  const optimiser = createAdamW(network.weights.length, config.learningRate, config.weightDecay);
  const trained = passSpace(network, training);
  const validated = passSpace(network, validation);
  const rows: LabRow[] = [];
  let step = 0;
  let nextLogged = 0;
  let done = false;

  const measure = () => {
    const fit = passForward(network, trained);
    passBackward(network, trained, gradient);
    done = step >= config.steps;
    if (step < nextLogged && !done) return;
    nextLogged = nextLoggedStep(step);
    const held = passForward(network, validated);
    rows.push({
      step,
      trainLoss: fit.loss,
      valLoss: held.loss,
      trainScore: fit.score,
      valScore: held.score,
      weightNorm: lengthOf(network.weights),
      gradNorm: lengthOf(gradient.weights),
    });
  };
  measure();

  return {
    get step() {
      return step;
    },
    get done() {
      return done;
    },
    rows,
    run(updates) {
      const from = rows.length;
      for (let update = 0; update < updates && !done; update += 1) {
        optimiser.step(network.weights, gradient.weights);
        step += 1;
        measure();
      }
      return rows.slice(from);
    },
  };
}

/** The L2 norm: the length of all weights, or of their gradient, as one vector. */
function lengthOf(values: Float64Array): number {
  let squares = 0;
  for (let at = 0; at < values.length; at += 1) squares += (values[at] as number) * (values[at] as number);
  return Math.sqrt(squares);
}
