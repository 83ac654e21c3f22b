import type { Comparison } from '../../../src/domain/report/types.ts';
import type { ScoreSummary } from '../../../src/domain/scoring/types.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Table, Text } from '../document/types.ts';
import { column, numberCell, pillarName, words } from './cells.ts';

/** Overall and by pillar, 0 (good) to 100 (bad): the assessment before and this one. */
export function comparisonPillarsTable({ overall, pillars }: Comparison, composer: Composer): Table {
  return {
    id: 'comparison-pillars',
    title: composer.say('tables:table.comparisonPillars'),
    columns: [
      column(composer, 'area', 'text', 26),
      column(composer, 'before', 'number', 15),
      column(composer, 'bandBefore', 'text', 15),
      column(composer, 'now', 'number', 14),
      column(composer, 'bandNow', 'text', 15),
      column(composer, 'change', 'number', 15),
    ],
    rows: [
      row(composer.say('results:headline.overall'), overall.before, overall.now, composer),
      ...pillars.map(({ pillar, before, now }) => row(pillarName(composer, pillar), before, now, composer)),
    ],
    empty: composer.say('tables:empty.risks'),
  };
}

function row(area: Text, before: ScoreSummary | null, now: ScoreSummary | null, composer: Composer): readonly Cell[] {
  const band = (summary: ScoreSummary | null): Cell =>
    summary
      ? { text: composer.say(`ui:band.${summary.band}`), band: summary.band }
      : words(composer.say('tables:notAssessed'));
  return [
    words(area),
    numberCell(composer, before?.planning ?? null),
    band(before),
    numberCell(composer, now?.planning ?? null),
    band(now),
    numberCell(composer, before && now && now.planning - before.planning),
  ];
}
