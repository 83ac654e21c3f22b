import type { Slide, Table } from '../../document/types.ts';
import { cellsOf, column } from '../cells.ts';
import { lines, sentence } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** What is not known yet: the questions that would narrow the range most. */
export function unknownSlide(source: DeckSource): Slide {
  const { report, composer } = source;
  const { say } = composer;
  const { askNext, progress } = report;
  const open = progress.unsure + progress.unanswered;
  const title = open === 0 ? say('deck:unknown.titleNone') : say('deck:unknown.title', { count: open });
  return {
    id: 'unknown',
    layout: 'content',
    title,
    blocks:
      askNext.length === 0
        ? [
            {
              kind: 'note',
              tone: open === 0 ? 'good' : 'info',
              text: open === 0 ? say('results:askNext.none') : say('deck:unknown.noMatter'),
            },
          ]
        : [
            { kind: 'table', table: askTable(source) },
            { kind: 'paragraph', tone: 'small', text: say('deck:unknown.fine') },
          ],
    notes: lines(composer, [
      sentence(composer, title),
      askNext.length === 0 ? say('deck:unknown.noteNone') : say('deck:unknown.note'),
    ]),
  };
}

function askTable({ report, composer, names }: DeckSource): Table {
  const { say } = composer;
  const cells = cellsOf(composer);
  return {
    id: 'ask-next',
    title: say('results:askNext.title'),
    columns: [
      column('id', say('deck:column.id'), 1.1),
      column('question', say('deck:column.question'), 9),
      column('narrows', say('deck:column.narrows'), 2.2, 'number'),
    ],
    rows: report.askNext.map(({ question, narrows }) => [
      cells.text([question]),
      cells.text(names.question(question)),
      cells.number(narrows),
    ]),
    empty: say('results:askNext.none'),
  };
}
