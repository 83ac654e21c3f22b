import type { Slide, SlideBlock } from '../../document/types.ts';
import { lines, sentence, withId } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** How many names stand beside the matrix in one language, and in two. */
const named = [9, 6] as const;

/** The 5 x 5 matrix with all risks in it, and beside it the names of those that are high or critical. */
export function matrixSlide({ report, composer, names }: DeckSource): Slide {
  const { say } = composer;
  const severe = report.risks.filter(({ band }) => band === 'high' || band === 'critical');
  const listed = (severe.length > 0 ? severe : report.risks).slice(0, named[composer.languages.length - 1]);
  const more = report.risks.length - listed.length;
  const title =
    severe.length === 0
      ? say('present:risks.titleCalm')
      : say('present:risks.title', { count: severe.length, total: report.risks.length });
  const rest: readonly SlideBlock[] =
    more > 0 ? [{ kind: 'paragraph', tone: 'small', text: say('deck:matrix.more', { count: more }) }] : [];
  return {
    id: 'matrix',
    layout: 'split',
    title,
    blocks: [
      {
        kind: 'matrix',
        title: say('results:matrix.title'),
        likelihood: say('present:risks.likelihood'),
        impact: say('present:risks.impact'),
        cells: report.matrix,
      },
      { kind: 'list', items: listed.map(({ id }) => withId(id, names.risk(id))) },
      ...rest,
    ],
    notes: lines(composer, [sentence(composer, title), say('results:matrix.caption')]),
  };
}
