import type { Slide, Table } from '../../document/types.ts';
import { cellsOf, column } from '../cells.ts';
import { lines, sentence, withId } from '../deck-names.ts';
import type { PlannedSource } from '../deck-source.ts';
import { topRisks } from './top-risks-slide.ts';

/** What if nothing is done: the risks that stay, what they cost when they come true, and what the plan spares. */
export function nothingSlide(source: PlannedSource): Slide {
  const { composer, names, figures } = source;
  const { say, number, share } = composer;
  const title = say('present:nothing.title', { nothing: number(figures.nothing) });
  const spared = say('present:nothing.spared', { spared: share(figures.spared) });
  const [first] = topRisks(source);
  return {
    id: 'nothing',
    layout: 'content',
    title,
    blocks: [
      { kind: 'table', table: stayingTable(source) },
      { kind: 'note', tone: 'info', text: spared },
      { kind: 'paragraph', tone: 'small', text: say('present:nothing.fine') },
    ],
    notes: lines(composer, [
      sentence(composer, title),
      ...(first
        ? [
            sentence(
              composer,
              say('present:notes.nothing', { risk: names.risk(first.id), event: say(`risks:${first.id}.event`) }),
            ),
          ]
        : []),
      spared,
    ]),
  };
}

function stayingTable(source: PlannedSource): Table {
  const { composer, names } = source;
  const { say } = composer;
  const cells = cellsOf(composer);
  return {
    id: 'staying',
    title: say('present:nothing.staying'),
    columns: [
      column('risk', say('present:nothing.staying'), 4.2),
      column('band', say('deck:column.band'), 1.1),
      column('warning', say('results:details.earlyWarning'), 3.6),
      column('consequence', say('results:details.consequence'), 3.8),
    ],
    rows: topRisks(source).map(({ id, band }) => [
      cells.text(withId(id, names.risk(id))),
      { text: names.band(band), band },
      cells.text(say(`risks:${id}.earlyWarning`)),
      cells.text(say(`risks:${id}.consequence`)),
    ]),
    empty: say('deck:none'),
  };
}
