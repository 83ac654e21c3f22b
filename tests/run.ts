import { ensureBrowser } from './support/find-browser.ts';
import {
  browserTests,
  closingLine,
  fastTests,
  gates,
  type Outcome,
  runStep,
  slowTests,
  total,
} from './support/steps.ts';

/** `npm test`: everything, the browser too. Installs a browser where there is none. */
const outcomes: Outcome[] = [];
outcomes.push(...(await Promise.all(gates.map((step) => runStep(step, false)))));
for (const step of [...fastTests, ...slowTests]) outcomes.push(await runStep(step, false));
process.env.DUNWU_CHROMIUM = ensureBrowser();
for (const step of browserTests) outcomes.push(await runStep(step, true));
const outcome = total(outcomes);
console.log(closingLine(outcome));
process.exit(outcome.failed === 0 ? 0 : 1);
