import type { SeededRandom } from '../../kernel/seeded-random.ts';
import type { LabConfig } from './types.ts';

/** Pairs (left, right) and the label that the network shall give for each; all three are as long as there are pairs. */
export interface LabelledPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly label: Int32Array;
}

/**
 * All pairs of 0 … modulus - 1, shuffled: the first `dataShare` of them for training, the others for validation. Labels are
 * (left + right) mod modulus (Power2022), or drawn at random for every pair.
 */
export function additionPairs(
  { modulus, dataShare, labels }: Pick<LabConfig, 'modulus' | 'dataShare' | 'labels'>,
  random: SeededRandom,
): { readonly training: LabelledPairs; readonly validation: LabelledPairs } {
  const count = modulus * modulus;
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const [a = 0, b = 0] = [order[last], order[other]];
    order[last] = b;
    order[other] = a;
  }
  const left = Int32Array.from(order, (pair) => Math.floor(pair / modulus));
  const right = Int32Array.from(order, (pair) => pair % modulus);
  const label = left.map((value, at) =>
    labels === 'rule' ? (value + (right[at] ?? 0)) % modulus : random.below(modulus),
  );
  const kept = Math.round(count * dataShare);
  const part = (from: number, to: number) => ({
    left: left.slice(from, to),
    right: right.slice(from, to),
    label: label.slice(from, to),
  });
  return { training: part(0, kept), validation: part(kept, count) };
}
