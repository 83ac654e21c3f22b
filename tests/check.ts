import { closingLine, fastTests, gates, inTurn, total } from './support/steps.ts';

/** `npm run check`: the whole gate but the browser. The quick gates run beside the tests. */
const outcome = total((await Promise.all([inTurn(gates), inTurn(fastTests)])).flat());
console.log(closingLine(outcome));
process.exit(outcome.failed === 0 ? 0 : 1);
