import type { ScoreSummary } from '../../../../src/domain/scoring/types.ts';
import type { RangeChart, Slide, Text } from '../../document/types.ts';
import { lines, sentence } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** Where the firm stands: overall risk and that of the four pillars with their ranges, exposure, how much is known. */
export function standingSlide(source: DeckSource, overall: ScoreSummary): Slide {
  const { report, composer, names } = source;
  const { say, number, range } = composer;
  const title = say('present:standing.title', { score: number(overall.planning), band: names.band(overall.band) });
  const exposure = say('present:standing.exposure', { exposure: say(`ui:exposure.${report.exposure}`) });
  const lowest = say('deck:standing.lowest', { lowest: number(overall.lowest) });
  const empty = report.pillars.filter(({ summary }) => summary === null);
  const known = knownWords(source);
  return {
    id: 'standing',
    layout: 'split',
    title,
    blocks: [
      { kind: 'chart', chart: standingChart(source, overall) },
      {
        kind: 'list',
        items: [
          exposure,
          known,
          say('deck:standing.range', { range: range(overall) }),
          lowest,
          ...empty.map(({ pillar }) => composer.join(names.pillar(pillar), say('present:standing.pillarNone'), ': ')),
        ],
      },
      { kind: 'paragraph', tone: 'small', text: say('deck:standing.fine') },
    ],
    notes: lines(composer, [
      say('present:notes.standing', {
        score: number(overall.planning),
        band: names.band(overall.band),
        range: say('present:between', { best: number(overall.best), worst: number(overall.worst) }),
      }),
      known,
      sentence(composer, exposure),
      say('present:notes.lowest', { lowest: number(overall.lowest) }),
    ]),
  };
}

function standingChart({ report, composer, names }: DeckSource, overall: ScoreSummary): RangeChart {
  const { say, join, range } = composer;
  const row = (label: Text, summary: ScoreSummary) => ({
    label,
    best: summary.best,
    planning: summary.planning,
    worst: summary.worst,
    band: summary.band,
  });
  const rows = [
    row(say('present:standing.overall'), overall),
    ...report.pillars.flatMap(({ pillar, summary }) => (summary === null ? [] : [row(names.pillar(pillar), summary)])),
  ];
  return {
    kind: 'ranges',
    id: 'standing-ranges',
    title: say('deck:standing.chart'),
    alt: say('deck:standing.alt', { rows: composer.list(rows.map((row) => join(row.label, range(row), ' '))) }),
    max: 100,
    rows,
  };
}

function knownWords({ report, composer }: DeckSource): Text {
  const { answered, unsure, notApplicable, unanswered, total } = report.progress;
  const asked = total - notApplicable;
  if (answered === asked) return composer.say('present:standing.allKnown', { asked });
  return composer.say('present:standing.known', { asked, answered, unsure, unanswered });
}
