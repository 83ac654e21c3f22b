/** Memory of the gradients (beta1, beta2) and guard against division by 0; the values of the labelled runs (Power2022). */
const beta1 = 0.9;
const beta2 = 0.98;
const epsilon = 1e-8;

/** AdamW with decoupled weight decay (Loshchilov and Hutter 2019): weights and gradients are as long as each other. */
export interface AdamW {
  /** One step: the weights shrink by learning rate x decay, then follow the gradient. Per step, both rates. */
  step(weights: Float64Array, gradient: Float64Array): void;
}

/** An optimiser for so many weights, with constant rates. */
export function createAdamW(count: number, learningRate: number, weightDecay: number): AdamW {
  const mean = new Float64Array(count);
  const square = new Float64Array(count);
  // Running products instead of powers: multiplication is the same on every machine.
  let product1 = 1;
  let product2 = 1;
  return {
    step(weights, gradient) {
      product1 *= beta1;
      product2 *= beta2;
      const rate = learningRate / (1 - product1);
      const unbias = Math.sqrt(1 - product2);
      const kept = 1 - learningRate * weightDecay;
      for (let at = 0; at < count; at += 1) {
        const slope = gradient[at] as number;
        const m = beta1 * (mean[at] as number) + (1 - beta1) * slope;
        const v = beta2 * (square[at] as number) + (1 - beta2) * slope * slope;
        mean[at] = m;
        square[at] = v;
        weights[at] = kept * (weights[at] as number) - (rate * m) / (Math.sqrt(v) / unbias + epsilon);
      }
    },
  };
}
