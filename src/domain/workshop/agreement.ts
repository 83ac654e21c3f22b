import { consensusRules } from '../../content/consensus-rules.ts';

/** Decimals that are kept, so that a threshold never hangs on the rounding of sums. */
const kept = 1e9;

/**
 * Agreement A of votes on an ordered scale (VanDerEijk2001): 1 everyone on one level, 0 evenly over all levels, −1 half at
 * either end; null below three votes (`consensusRules.fewestLevels`). `levels` counts the votes on each level, in the order of the scale, of which K ≥ 3.
 *
 * The votes are taken apart into layers: each layer takes the same number of votes from every level that has any left, as many
 * as the smallest of them has. A layer with S filled levels has A = U · (1 − (S − 1) / (K − 1)), where
 * U = ((K − 2) · TU − (K − 1) · TDU) / ((K − 2) · (TU + TDU)) counts, over all triples of levels in order, those that are
 * filled-filled-empty or empty-filled-filled (TU) and those that are filled-empty-filled (TDU). One filled level gives 1, all
 * give 0. A of the votes is the mean of their layers', each weighted by its share of the votes.
 */
export function agreementOf(levels: readonly number[]): number | null {
  const votes = levels.reduce((sum, count) => sum + count, 0);
  if (votes < consensusRules.fewestLevels) return null;
  const weighted = layersOf(levels).map(({ size, filled }) => size * filled.filter(Boolean).length * layerA(filled));
  const agreement = weighted.reduce((sum, part) => sum + part, 0) / votes;
  // Rounding may leave a negative zero: it is a plain one.
  return Math.round(agreement * kept) / kept + 0;
}

interface Layer {
  /** Votes that it takes from each filled level. */
  readonly size: number;
  readonly filled: readonly boolean[];
}

function layersOf(levels: readonly number[]): readonly Layer[] {
  const steps = [...new Set(levels)].filter((count) => count > 0).sort((a, b) => a - b);
  return steps.map((step, place) => ({
    size: step - (steps[place - 1] ?? 0),
    filled: levels.map((count) => count >= step),
  }));
}

function layerA(filled: readonly boolean[]): number {
  const all = filled.length;
  const some = filled.filter(Boolean).length;
  if (some === 1) return 1;
  if (some === all) return 0;
  const { unimodal, deviating } = triples(filled);
  const u = (all - 2) * unimodal - (all - 1) * deviating;
  // One division, so that half at either end is −1 and not nearly −1.
  return (u * (all - some)) / ((all - 2) * (unimodal + deviating) * (all - 1));
}

/** How many triples of levels in order speak for one peak (TU) and for two (TDU). */
function triples(filled: readonly boolean[]): { readonly unimodal: number; readonly deviating: number } {
  let unimodal = 0;
  let deviating = 0;
  filled.forEach((first, i) => {
    filled.slice(i + 1).forEach((second, j) => {
      for (const third of filled.slice(i + j + 2)) {
        if (second && first !== third) unimodal += 1;
        if (first && !second && third) deviating += 1;
      }
    });
  });
  return { unimodal, deviating };
}
