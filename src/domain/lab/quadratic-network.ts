import type { SeededRandom } from '../../kernel/seeded-random.ts';
import type { LabelledPairs } from './addition-pairs.ts';
import { multiply } from './multiply.ts';

/**
 * A network of one hidden layer with the activation z². Its inputs are two numbers as one-hot vectors, so a unit's sum is one
 * entry of `left` plus one of `right`. Sizes are rounded up to multiples of four; the entries added are 0 and stay 0.
 */
export interface QuadraticNetwork {
  readonly modulus: number;
  /** Hidden units and outputs, rounded up. */
  readonly units: number;
  readonly outputs: number;
  /** All weights in one array, of which the others are windows. */
  readonly weights: Float64Array;
  /** [modulus x units] each: what a unit gets from the first and from the second number. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** [outputs x units]. */
  readonly readout: Float64Array;
}

/** What one pass over a set of pairs needs: made once, used at every step. */
export interface PassSpace {
  readonly pairs: LabelledPairs;
  /** Pairs, rounded up. */
  readonly rows: number;
  /** [rows x units]: sums before the activation, after it, and the gradient of the loss by the latter. */
  readonly sums: Float64Array;
  readonly hidden: Float64Array;
  readonly hiddenGradient: Float64Array;
  /** [rows x outputs]: outputs, then in their place the gradient of the loss by them. */
  readonly outputs: Float64Array;
}

/** How well a network does on a set of pairs: mean squared error over pairs and outputs, share of right answers 0 to 1. */
export interface Fit {
  readonly loss: number;
  readonly score: number;
}

const roundUp = (size: number) => Math.ceil(size / 4) * 4;

/** A network of zeros; the same shape serves for gradients. */
export function emptyNetwork(modulus: number, width: number): QuadraticNetwork {
  const units = roundUp(width);
  const outputs = roundUp(modulus);
  const weights = new Float64Array((2 * modulus + outputs) * units);
  return {
    modulus,
    units,
    outputs,
    weights,
    left: weights.subarray(0, modulus * units),
    right: weights.subarray(modulus * units, 2 * modulus * units),
    readout: weights.subarray(2 * modulus * units),
  };
}

/**
 * How much larger the first weights are than is usual. Large ones make a network memorise first and generalise later
 * (Liu2023). With the preset `groks`, seed 1: at 1 a tenth of the validation pairs is right at step 182, at 2 at step 598.
 */
const initialScale = 2;

/** Draws weights evenly within `initialScale` times ± 1/√(inputs) of each layer; 1 is what PyTorch does by default. */
export function initialise(network: QuadraticNetwork, width: number, random: SeededRandom): void {
  const { modulus, units, left, right, readout } = network;
  const draw = (into: Float64Array, reach: number) => {
    for (let row = 0; row < modulus; row += 1) {
      for (let unit = 0; unit < width; unit += 1) into[row * units + unit] = (2 * random.next() - 1) * reach;
    }
  };
  draw(left, initialScale / Math.sqrt(2 * modulus));
  draw(right, initialScale / Math.sqrt(2 * modulus));
  draw(readout, initialScale / Math.sqrt(width));
}

/** Space for passes of a network over pairs. */
export function passSpace(network: QuadraticNetwork, pairs: LabelledPairs): PassSpace {
  const rows = roundUp(pairs.label.length);
  return {
    pairs,
    rows,
    sums: new Float64Array(rows * network.units),
    hidden: new Float64Array(rows * network.units),
    hiddenGradient: new Float64Array(rows * network.units),
    outputs: new Float64Array(rows * network.outputs),
  };
}

/** Runs the network over the pairs of a space; its `outputs` then hold the gradient of the loss by the outputs. */
export function passForward(network: QuadraticNetwork, space: PassSpace): Fit {
  const { units, outputs, left, right, readout } = network;
  const { pairs, rows, sums, hidden } = space;
  for (let pair = 0; pair < pairs.label.length; pair += 1) {
    let fromLeft = (pairs.left[pair] as number) * units;
    let fromRight = (pairs.right[pair] as number) * units;
    for (let at = pair * units; at < (pair + 1) * units; at += 1) {
      const sum = (left[fromLeft] as number) + (right[fromRight] as number);
      sums[at] = sum;
      hidden[at] = sum * sum;
      fromLeft += 1;
      fromRight += 1;
    }
  }
  const over = (values: Float64Array) => ({ values, row: units, depth: 1 });
  multiply(space.outputs, over(hidden), over(readout), rows, outputs, units);
  return compare(network, space);
}

/** Turns outputs into errors against the one-hot targets: loss, right answers, gradient. The added rows stay 0. */
function compare({ modulus, outputs: columns }: QuadraticNetwork, { pairs, outputs }: PassSpace): Fit {
  const count = pairs.label.length;
  const scale = 2 / (count * modulus);
  let squares = 0;
  let right = 0;
  for (let pair = 0; pair < count; pair += 1) {
    const label = pairs.label[pair] as number;
    const first = pair * columns;
    let best = 0;
    let bestOutput = outputs[first] as number;
    for (let digit = 0; digit < modulus; digit += 1) {
      const output = outputs[first + digit] as number;
      if (output > bestOutput) {
        bestOutput = output;
        best = digit;
      }
      const error = digit === label ? output - 1 : output;
      squares += error * error;
      outputs[first + digit] = error * scale;
    }
    if (best === label) right += 1;
  }
  return { loss: squares / (count * modulus), score: right / count };
}

/** Fills `gradient` with the gradient of the loss by every weight, after `passForward` over the same space. */
export function passBackward(network: QuadraticNetwork, space: PassSpace, gradient: QuadraticNetwork): void {
  const { units, outputs } = network;
  const { pairs, rows, sums, hidden, hiddenGradient } = space;
  const errors = { values: space.outputs, row: outputs, depth: 1 };
  const byOutput = { values: space.outputs, row: 1, depth: outputs };
  const byUnit = (values: Float64Array) => ({ values, row: 1, depth: units });
  multiply(gradient.readout, byOutput, byUnit(hidden), outputs, units, rows);
  multiply(hiddenGradient, errors, byUnit(network.readout), rows, units, outputs);
  gradient.left.fill(0);
  gradient.right.fill(0);
  for (let pair = 0; pair < pairs.label.length; pair += 1) {
    let toLeft = (pairs.left[pair] as number) * units;
    let toRight = (pairs.right[pair] as number) * units;
    for (let at = pair * units; at < (pair + 1) * units; at += 1) {
      const slope = 2 * (sums[at] as number) * (hiddenGradient[at] as number);
      gradient.left[toLeft] = (gradient.left[toLeft] as number) + slope;
      gradient.right[toRight] = (gradient.right[toRight] as number) + slope;
      toLeft += 1;
      toRight += 1;
    }
  }
}
