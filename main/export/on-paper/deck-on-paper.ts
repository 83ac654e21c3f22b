import type { Block, Deck, PrintDocument } from '../document/types.ts';

/** The slides of a deck one after the other as pages to look at, with what the speaker says below each. */
export function deckOnPaper(deck: Deck): PrintDocument {
  const { languages, title, organisation, today, branding, slides } = deck;
  const pages = slides.map((slide): readonly Block[] => [
    // The first slide's title stands at the top of the page already.
    ...(slide.layout === 'title' ? [] : [{ kind: 'heading', level: 1, text: slide.title } as const]),
    ...slide.blocks,
    ...(slide.notes.some((notes) => notes.trim() !== '')
      ? [{ kind: 'paragraph', text: slide.notes, tone: 'small' } as const]
      : []),
  ]);
  return {
    id: 'deck',
    languages,
    title,
    subtitle: [''],
    organisation,
    today,
    cover: 'band',
    contents: false,
    branding,
    blocks: pages.flatMap((page, at): readonly Block[] => (at === 0 ? page : [{ kind: 'pageBreak' }, ...page])),
  };
}
