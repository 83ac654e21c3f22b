// Writes tests/fixtures/golden from the examples. Run it after a change of content or formula, and read the diff:
//   node main/launcher.mjs tests/support/write-golden.ts
import { writeFileSync } from 'node:fs';
import { goldenPath, goldenText, sampleFirms } from './sample-firms.ts';

for (const firm of sampleFirms) writeFileSync(goldenPath(firm), goldenText(firm));
