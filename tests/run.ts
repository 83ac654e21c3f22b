import { ensureBrowser } from './support/find-browser.ts';
import { ensurePoppler } from './support/find-poppler.ts';
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

/** `npm test`: everything, the browser too. Installs a browser and Poppler's tools where there are none. */
if (!ensurePoppler())
  console.log('Poppler’s tools are missing: the fonts of PDFs will not be looked at a second time.');
const outcomes: Outcome[] = [];
outcomes.push(...(await Promise.all(gates.map((step) => runStep(step, false)))));
for (const step of [...fastTests, ...slowTests]) outcomes.push(await runStep(step, false));
process.env.DUNWU_CHROMIUM = ensureBrowser();
for (const step of browserTests) outcomes.push(await runStep(step, true));
const outcome = total(outcomes);
console.log(closingLine(outcome));
process.exit(outcome.failed === 0 ? 0 : 1);
