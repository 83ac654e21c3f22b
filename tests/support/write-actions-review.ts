import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionsReview } from './actions-review.ts';

/** Writes docs/actions-review.md anew: `node main/launcher.mjs tests/support/write-actions-review.ts`. */
writeFileSync(join(import.meta.dirname, '../../docs/actions-review.md'), actionsReview());
