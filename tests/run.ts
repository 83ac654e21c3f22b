import { ensureAge } from './support/age-tool.ts';
import { ensureBrowser } from './support/find-browser.ts';
import { ensurePoppler } from './support/find-poppler.ts';
import { browserTests, closingLine, fastTests, gates, inTurn, runStep, slowTests, total } from './support/steps.ts';

/** `npm test`: everything, the browser too. Installs a browser, Poppler's tools and age where there are none. */
if (!ensurePoppler())
  console.log('Poppler’s tools are missing: the fonts of PDFs will not be looked at a second time.');
if (!ensureAge()) console.log('The age tool is missing: it will not be asked to open client files.');
// The gates use a core at a time: they run beside the tests.
const outcomes = (await Promise.all([inTurn(gates), inTurn([...fastTests, ...slowTests])])).flat();
process.env.DUNWU_CHROMIUM = ensureBrowser();
for (const step of browserTests) outcomes.push(await runStep(step, true));
const outcome = total(outcomes);
console.log(closingLine(outcome));
process.exit(outcome.failed === 0 ? 0 : 1);
