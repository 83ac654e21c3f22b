import { loadSolve } from '../../main/jobs/highs.ts';

/** The product's own solver, loaded once for a test file. */
export const solve = await loadSolve();
