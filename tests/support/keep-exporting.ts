import { readFileSync } from 'node:fs';
import { exportFolderIn, exportPlaces } from '../../main/app/export-places.ts';
import { keepExport } from '../../main/app/keep-export.ts';
import { openDatabase } from '../../main/db/open-database.ts';
import { createStore } from '../../main/db/store.ts';
import { numbered } from './numbered-document.ts';

/**
 * Puts the same document in the same place and logs it again and again, each time with another number behind it, until it is
 * killed: `node main/launcher.mjs tests/support/keep-exporting.ts DATA_FOLDER ASSESSMENT DOCUMENT FIRST_NUMBER`. Prints a line
 * when it begins and one for each file.
 */
const [dataFolder = '', assessmentId = '', document = '', first = '0'] = process.argv.slice(2);
const base = readFileSync(document);
const day = new Date('2027-01-04T02:00:00.000Z');
const context = {
  store: createStore(openDatabase(dataFolder, day).database),
  now: () => day.toISOString(),
  userName: () => '',
};
const places = exportPlaces(exportFolderIn(dataFolder));
const named = { organisation: 'Firm', deliverable: 'summary', format: 'pdf', language: 'both' } as const;
const finished = { ...named, firstLanguage: 'en', today: '2027-01-04', assessmentId, figures: 1 } as const;

process.stdout.write('ready\n');
for (let number = Number(first); ; number += 1) {
  await keepExport(context, places, { ...finished, bytes: numbered(base, number) });
  process.stdout.write('kept\n');
}
