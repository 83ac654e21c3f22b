import { closingLine, fastTests, gates, runStep, total } from './support/steps.ts';

/** `npm run check`: the whole gate but the browser. The quick gates run side by side, the tests after them. */
const checked = await Promise.all(gates.map((step) => runStep(step, false)));
const tested = [];
for (const step of fastTests) tested.push(await runStep(step, false));
const outcome = total([...checked, ...tested]);
console.log(closingLine(outcome));
process.exit(outcome.failed === 0 ? 0 : 1);
