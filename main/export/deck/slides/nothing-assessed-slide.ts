import type { Slide } from '../../document/types.ts';
import { lines } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** Stands in place of all results while no risk is assessed: too early, or nothing applies. Neither is a good mark. */
export function nothingAssessedSlide({ standing, composer }: DeckSource): Slide {
  const { say } = composer;
  const kind = standing.kind === 'too-early' ? 'tooEarly' : 'nothing';
  const text = say(`deck:unassessed.${kind}.text`);
  return {
    id: 'nothing-assessed',
    layout: 'content',
    title: say(`deck:unassessed.${kind}.title`),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text },
      { kind: 'note', tone: 'warning', text: say('deck:unassessed.notZero') },
    ],
    notes: lines(composer, [text, say('deck:unassessed.notZero')]),
  };
}
