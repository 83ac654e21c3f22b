import type { RunHints } from './types.ts';

/** Names under which a parameter is logged, without case and signs: `optimizer/weight_decay`, `args.lr`. */
const weightDecay = /(?:^|[^a-z])(?:weight[_\-. ]?decay|wd)$/i;
const learningRate = /(?:^|[^a-z])(?:learning[_\-. ]?rate|lr)$/i;

/** What the parameters of a run say about weight decay and learning rate; of several the first one. */
export function hintsFrom(parameters: ReadonlyMap<string, number>): RunHints {
  return { weightDecay: firstOf(parameters, weightDecay), learningRate: firstOf(parameters, learningRate) };
}

function firstOf(parameters: ReadonlyMap<string, number>, wanted: RegExp): number | null {
  for (const [name, value] of parameters) {
    if (wanted.test(name) && Number.isFinite(value) && value >= 0) return value;
  }
  return null;
}
