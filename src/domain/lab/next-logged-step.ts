/** Steps logged one by one, and how much further each logged step lies than the one before from then on. */
const everyStepUntil = 200;
const spacing = 1 / 200;

/**
 * The step to log after this one: every step at first, where a network memorises, then evenly in log steps (early signs of
 * grokking lie in the early, dense part: Notsawo2023).
 */
export function nextLoggedStep(step: number): number {
  return step + Math.max(1, Math.round((step - everyStepUntil) * spacing));
}
