import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import loadHighs, { type Highs } from 'highs';
import type { LinearProgram, Solution, Solve, Values } from '../../src/domain/plan/linear-program.ts';
import { writeLp } from '../../src/domain/plan/write-lp.ts';
import { builtFile, isBuilt } from './built-file.ts';

/** How far a search has come, for a progress line; never part of a result. */
export interface SolveProgress {
  readonly nodes: number;
  /** Relative gap between the best found and the bound; infinite while nothing was found. */
  readonly gap: number;
}

/**
 * Nodes of the search tree after which the best found so far is taken. A number of nodes, not a clock, so that the same
 * input gives the same plan on every machine. A thousand nodes take about ten seconds; real plans need under a hundred.
 */
const usualNodeLimit = 1_000;

/** Tighter than the solver's own, since risk-point days are multiplied by what is rounded away. */
const tolerance = 1e-9;

interface SolverOptions {
  readonly onProgress?: (progress: SolveProgress) => void;
  readonly nodeLimit?: number;
}

/** Loads HiGHS (WebAssembly, single-threaded) and returns a solver. It blocks its thread: run it in a worker. */
export async function loadSolve(options: SolverOptions = {}): Promise<Solve> {
  const highs = await loadHighs({ wasmBinary: readFileSync(wasmFile()) });
  return (program, start) => solveOnce(highs, program, start, options);
}

function wasmFile(): string {
  return isBuilt ? builtFile('highs.wasm') : createRequire(import.meta.url).resolve('highs/runtime');
}

function solveOnce(
  highs: Highs,
  program: LinearProgram,
  start: Values | undefined,
  { onProgress, nodeLimit = usualNodeLimit }: SolverOptions,
): Solution {
  const { modelStatus, callbackType } = highs.constants;
  return highs.withModel({ format: 'lp', data: writeLp(program) }, (model): Solution => {
    model.options.set({
      output_flag: false,
      random_seed: 0,
      mip_rel_gap: 0,
      mip_max_nodes: nodeLimit,
      // Starting over after the root only costs time on models of this size.
      mip_allow_restart: false,
      mip_feasibility_tolerance: tolerance,
      primal_feasibility_tolerance: tolerance,
    });
    const names = Array.from({ length: model.getDimensions().numCols }, (_, column) => model.getColName(column));
    if (start) {
      const columns = new Map(names.map((name, column) => [name, column]));
      const known = [...start].flatMap(([name, value]) => {
        const column = columns.get(name);
        return column === undefined ? [] : [{ column, value }];
      });
      model.setSolution({ indices: known.map(({ column }) => column), values: known.map(({ value }) => value) });
    }
    const run = model.run({
      [callbackType.mipLogging]({ data }) {
        onProgress?.({ nodes: Number(data.mip_node_count ?? 0), gap: data.mip_gap ?? Number.POSITIVE_INFINITY });
      },
    });
    // No variable can fall without end: what presolve cannot tell apart is infeasible.
    const { infeasible, unboundedOrInfeasible } = modelStatus;
    if (run.modelStatus === infeasible || run.modelStatus === unboundedOrInfeasible) return { status: 'infeasible' };
    const optimal = run.modelStatus === modelStatus.optimal;
    const found = Number(model.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible;
    if (!found || !(optimal || run.modelStatus === modelStatus.solutionLimit)) {
      throw new Error(`The solver ended with model status ${run.modelStatus}`);
    }
    const { colValue } = model.getSolution();
    return {
      status: optimal ? 'optimal' : 'feasible',
      bound: Number(model.info.get('mip_dual_bound')),
      values: new Map(names.map((name, column) => [name, colValue[column] ?? 0])),
    };
  });
}
