/** A coefficient on a variable. */
export interface Term {
  readonly variable: string;
  readonly factor: number;
}

/** One constraint: the terms compared with a number. */
export interface Row {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly is: '<=' | '>=' | '=';
  readonly than: number;
}

/** A mixed-integer linear program to be minimised. Variables are at least 0; `fixed` and `atMost` bound them further. */
export interface LinearProgram {
  readonly objective: readonly Term[];
  readonly rows: readonly Row[];
  readonly fixed: ReadonlyMap<string, number>;
  readonly atLeast: ReadonlyMap<string, number>;
  readonly atMost: ReadonlyMap<string, number>;
  /** Variables that are 0 or 1. */
  readonly binaries: readonly string[];
}

/** Values of variables; one that is missing is 0. */
export type Values = ReadonlyMap<string, number>;

/** What a solver found. `feasible`: it stopped at its node limit; `bound` says how low the optimum could at most be. */
export type Solution =
  | { readonly status: 'optimal' | 'feasible'; readonly bound: number; readonly values: Values }
  | { readonly status: 'infeasible' };

/**
 * Solves a program; the same program gives the same solution. `start` is a first guess of the binaries from which it may set
 * out. Throws when the solver itself fails.
 */
export type Solve = (program: LinearProgram, start?: Values) => Solution;
