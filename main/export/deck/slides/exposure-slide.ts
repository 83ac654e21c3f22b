import type { RiskId } from '../../../../src/content/types.ts';
import type { Slide } from '../../document/types.ts';
import { lines, withId } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** How many risks are named in one language, and in two; all stand in the register. */
const named = [9, 5] as const;

/** Low exposure is a result: the firm trains no model itself, and these are the risks that it does have. */
export function exposureSlide({ composer, names }: DeckSource, lookAt: readonly RiskId[]): Slide {
  const { say } = composer;
  return {
    id: 'exposure',
    layout: 'content',
    title: say('results:exposure.low.title'),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: say('results:exposure.low.text') },
      ...(lookAt.length === 0
        ? []
        : [
            { kind: 'paragraph' as const, text: say('results:exposure.low.instead') },
            {
              kind: 'list' as const,
              items: lookAt.slice(0, named[composer.languages.length - 1]).map((id) => withId(id, names.risk(id))),
            },
          ]),
    ],
    notes: lines(composer, [say('results:exposure.low.text'), say('deck:exposure.note')]),
  };
}
