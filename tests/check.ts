import { closingLine, fastTests, gates, type Outcome, runStep, type Step, total } from './support/steps.ts';

/** `npm run check`: the whole gate but the browser. The quick gates run beside the tests. */
async function inTurn(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step, false));
  return outcomes;
}

const outcome = total((await Promise.all([inTurn(gates), inTurn(fastTests)])).flat());
console.log(closingLine(outcome));
process.exit(outcome.failed === 0 ? 0 : 1);
