import { openDatabase } from '../../main/db/open-database.ts';
import { createStore } from '../../main/db/store.ts';
import { fillPortfolio, scorePortfolio } from './fill-portfolio.ts';

/** Makes a data folder with a made-up portfolio: `node main/launcher.mjs tests/support/write-portfolio.ts FOLDER [CLIENTS] [EACH]`. */
const [folder, clients = '1000', each = '10'] = process.argv.slice(2);
if (!folder) throw new Error('Which folder?');
const today = new Date();
const { database, close } = openDatabase(folder, today);
const store = createStore(database);
const wanted = { from: 0, to: Number(clients), assessmentsEach: Number(each), today: today.toISOString().slice(0, 10) };
const started = performance.now();
fillPortfolio(store, wanted);
const filled = performance.now();
const scored = scorePortfolio(store);
console.log(
  `${clients} clients in ${Math.round(filled - started)} ms, ${scored} scores in ${Math.round(performance.now() - filled)} ms`,
);
close();
