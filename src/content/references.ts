import { euAiAct } from './references/eu-ai-act.ts';
import { iso42001 } from './references/iso-42001.ts';
import { isoOther } from './references/iso-other.ts';
import { isoTr24028 } from './references/iso-tr-24028.ts';
import { nistAiRmf } from './references/nist-ai-rmf.ts';
import { research } from './references/research.ts';
import { taiwan } from './references/taiwan.ts';
import type { Reference } from './types.ts';

/** Every framework reference the content makes, in the order shown; words in `locales/<language>/frameworks.json`. */
export const references: readonly Reference[] = [
  ...nistAiRmf,
  ...iso42001,
  ...isoTr24028,
  ...isoOther,
  ...euAiAct,
  ...taiwan,
  ...research,
];
