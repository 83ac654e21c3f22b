import { writeFileSync } from 'node:fs';
import { pdfFormat } from '../../main/export/pdf/pdf-format.ts';
import { everyBlock } from './every-block.ts';

/** Writes the document of every block as a PDF, in a process of its own: `node main/launcher.mjs tests/support/print-sample.ts FILE`. */
const file = process.argv[2];
if (!file) throw new Error('usage: print-sample.ts FILE');
writeFileSync(file, await pdfFormat.write(everyBlock(['zh-TW', 'en'])));
