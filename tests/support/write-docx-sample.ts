import { writeFileSync } from 'node:fs';
import { docxFormat } from '../../main/export/docx/docx-format.ts';
import { everyBlock } from './every-block.ts';

// Writes the sample of every block in both languages as a Word file: `node main/launcher.mjs tests/support/write-docx-sample.ts FILE`.
// A test runs it in a process of its own, after other documents, to see that the bytes are the same.
const [, , file = ''] = process.argv;
await docxFormat.write(everyBlock(['en'], 'band'));
writeFileSync(file, await docxFormat.write(everyBlock(['zh-TW', 'en'])));
