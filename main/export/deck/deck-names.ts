import type { ActionId, Pillar, QuestionId, RiskId } from '../../../src/content/types.ts';
import type { Band } from '../../../src/domain/scoring/types.ts';
import { type Composer, oneOrTwo, textIn } from '../composer.ts';
import type { Text } from '../document/types.ts';

/** The names that slides call things by. */
export interface DeckNames {
  risk(id: RiskId): Text;
  action(id: ActionId): Text;
  question(id: QuestionId): Text;
  pillar(pillar: Pillar): Text;
  /** `Days 0–30`. */
  window(id: string): Text;
  band(band: Band): Text;
  /** A person's name as it was typed, or the lead of the pillar while nobody is named. */
  owner(owner: string): Text;
}

/** Builds the names in the languages of a document. */
export function deckNames({ say }: Pick<Composer, 'say'>): DeckNames {
  const pillar = (id: string) => say(`frameworks:pillars.${id}`);
  return {
    risk: (id) => say(`risks:${id}.title`),
    action: (id) => say(`actions:${id}.title`),
    question: (id) => say(`questions:${id}.text`),
    pillar,
    window: (id) => say(`plan:window.${id}`),
    band: (band) => say(`ui:band.${band}`),
    owner: (owner) =>
      owner.startsWith('pillar:') ? say('roadmap:pillarLead', { pillar: pillar(owner.slice(7)) }) : [owner],
  };
}

/** A name with its number before it, which is the same in every language and stands once. */
export function withId(id: string, [first, second]: Text): Text {
  const numbered = `${id} ${first}`;
  return second === undefined ? [numbered] : [numbered, second];
}

/** Several sentences as one text, a line each: what a speaker says. */
export function lines(composer: Pick<Composer, 'languages'>, texts: readonly Text[]): Text {
  return oneOrTwo(composer.languages.map((_, index) => texts.map((text) => textIn(text, index)).join('\n')));
}

/** The text as a sentence: with a full stop unless it ends with one. */
export function sentence({ say, languages }: Pick<Composer, 'say' | 'languages'>, text: Text): Text {
  const stopped = say('present:notes.sentence', { text });
  return oneOrTwo(
    languages.map((_, index) => {
      const plain = textIn(text, index);
      return /[.。?？!！]$/.test(plain) ? plain : textIn(stopped, index);
    }),
  );
}
