import { ensureBrowser } from './support/find-browser.ts';
import { ensurePoppler } from './support/find-poppler.ts';
import { browserTests, closingLine, fastTests, gates, inTurn, runStep, slowTests, total } from './support/steps.ts';

/** `npm test`: everything, the browser too. Installs a browser and Poppler's tools where there are none. */
if (!ensurePoppler())
  console.log('Poppler’s tools are missing: the fonts of PDFs will not be looked at a second time.');
// The gates use a core at a time: they run beside the tests.
const outcomes = (await Promise.all([inTurn(gates), inTurn([...fastTests, ...slowTests])])).flat();
process.env.DUNWU_CHROMIUM = ensureBrowser();
for (const step of browserTests) outcomes.push(await runStep(step, true));
const outcome = total(outcomes);
console.log(closingLine(outcome));
process.exit(outcome.failed === 0 ? 0 : 1);
