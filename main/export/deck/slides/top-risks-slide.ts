import type { RegisterRisk } from '../../../../src/domain/report/types.ts';
import type { Slide, Table, Text } from '../../document/types.ts';
import { cellsOf, column } from '../cells.ts';
import { lines, sentence, withId } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** How many risks count as the greatest. */
const top = 5;

/** The greatest risks of a report. */
export function topRisks({ report }: Pick<DeckSource, 'report'>): readonly RegisterRisk[] {
  return report.risks.slice(0, top);
}

/** The greatest risks with score, band and cause. Needs at least one assessed risk. */
export function topRisksSlide(source: DeckSource): Slide {
  const { composer, names } = source;
  const { say, number } = composer;
  const risks = topRisks(source);
  const [first] = risks;
  return {
    id: 'top-risks',
    layout: 'content',
    title: say('deck:topRisks.title', {
      risk: first ? names.risk(first.id) : '',
      score: number(first?.score.planning ?? 0),
    }),
    blocks: [
      { kind: 'table', table: topTable(source, risks) },
      { kind: 'paragraph', tone: 'small', text: say('deck:topRisks.fine') },
    ],
    notes: lines(
      composer,
      risks.map((risk) => riskNote(source, risk)),
    ),
  };
}

function topTable({ composer, names }: DeckSource, risks: readonly RegisterRisk[]): Table {
  const { say, range } = composer;
  const cells = cellsOf(composer);
  return {
    id: 'top-risks',
    title: say('results:risks.title'),
    columns: [
      column('rank', ['#'], 0.5, 'number'),
      column('risk', say('deck:column.risk'), 4.2),
      column('score', say('deck:column.score'), 1.9),
      column('band', say('deck:column.band'), 1.1),
      column('cause', say('results:details.cause'), 5.2),
    ],
    rows: risks.map((risk) => [
      cells.number(risk.rank, 0),
      cells.text(withId(risk.id, names.risk(risk.id))),
      { text: range(risk.score), value: risk.score.planning },
      { text: names.band(risk.band), band: risk.band },
      cells.text(say(`risks:${risk.id}.cause`)),
    ]),
    empty: say('deck:none'),
  };
}

function riskNote({ composer, names }: DeckSource, risk: RegisterRisk): Text {
  const { say, number } = composer;
  const said = say('present:notes.risk', {
    rank: risk.rank,
    risk: names.risk(risk.id),
    score: number(risk.score.planning),
    consequence: say(`risks:${risk.id}.consequence`),
  });
  const [driver] = risk.reasons;
  if (!driver || driver.contribution <= 0) return sentence(composer, said);
  return say('present:notes.driver', {
    said: sentence(composer, said),
    question: names.question(driver.question),
    points: number(driver.contribution),
  });
}
