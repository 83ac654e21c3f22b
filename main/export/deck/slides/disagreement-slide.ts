import type { ReportWorkshop } from '../../../../src/domain/report/types.ts';
import type { Slide, SlideBlock, Table, Text } from '../../document/types.ts';
import { disagreementChart } from '../../report/disagreement-chart.ts';
import { consensusLimits, countDifferences, differenceText } from '../../report/disagreement-words.ts';
import { withColumns } from '../../report/with-columns.ts';
import { disagreementTable } from '../../tables/disagreement-table.ts';
import { lines, sentence, withId } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** Questions that are named beside the chart; the appendix has all. */
const named = 4;

const inAppendix = ['question', 'questionText', 'managementLevel', 'technicalLevel', 'consensus', 'agreement', 'votes'];

/** Where management and the technical side see different firms. Only for reports with a workshop that revealed votes. */
export function disagreementSlide({ composer, names }: DeckSource, workshop: ReportWorkshop): Slide {
  const { say } = composer;
  const { different, total } = countDifferences(workshop);
  const text = differenceText(workshop, composer);
  const title = different === 0 ? text : say('deck:disagreement.differ', { count: different, total });
  const drawn = disagreementChart('disagreement', workshop, composer);
  const items = workshop.lines.slice(0, named).map(({ question, consensus }) =>
    say('deck:disagreement.line', {
      question: withId(question, names.question(question)),
      consensus: say(`results:disagreement.consensus.${consensus}`),
    }),
  );
  return {
    id: 'disagreement',
    layout: drawn === null ? 'content' : 'split',
    title,
    blocks: [
      ...(drawn === null ? [] : [{ kind: 'chart', chart: drawn } satisfies SlideBlock]),
      { kind: 'list', items },
      { kind: 'paragraph', tone: 'small', text: disagreementFine(composer) },
    ],
    notes: lines(composer, [sentence(composer, title), text, say('deck:disagreement.note')]),
  };
}

/** Every question of the map in the columns that a slide has room for. */
export function allDisagreements(workshop: ReportWorkshop, composer: DeckSource['composer']): Table {
  return withColumns(disagreementTable(workshop, composer), inAppendix);
}

/** What the figures of the map mean, in small print. */
export function disagreementFine(composer: DeckSource['composer']): Text {
  return composer.say('deck:disagreement.fine', consensusLimits(composer));
}
