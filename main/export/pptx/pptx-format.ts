import type { Deck } from '../document/types.ts';
import type { FileFormat } from '../file-format.ts';
import { checkPptx } from './check-pptx.ts';
import { drawDeck } from './draw-deck.ts';
import { legalDeck } from './legal-deck.ts';
import { settlePackage } from './settle-package.ts';

/** PowerPoint: native texts, tables and charts that a client can edit, with speaker's notes. The same deck gives the same bytes. */
export const pptxFormat: FileFormat<Deck> = {
  write: async (model) => {
    const deck = legalDeck(model);
    return settlePackage(await drawDeck(deck), deck);
  },
  check: async (bytes, model) => checkPptx(bytes, model),
};
