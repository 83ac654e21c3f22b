import type { Comparison, RiskChange } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Table } from '../document/types.ts';
import { column, numberCell, words } from './cells.ts';

/** Each risk before and now, the largest fall first. */
export function comparisonRisksTable({ risks }: Comparison, composer: Composer): Table {
  return {
    id: 'comparison-risks',
    title: composer.say('tables:table.comparisonRisks'),
    columns: [
      column(composer, 'risk', 'text', 8),
      column(composer, 'riskTitle', 'text', 38),
      column(composer, 'before', 'number', 10, { total: true }),
      column(composer, 'bandBefore', 'text', 12),
      column(composer, 'now', 'number', 10, { total: true }),
      column(composer, 'bandNow', 'text', 12),
      column(composer, 'change', 'number', 10, { total: true }),
    ],
    rows: risks.map((risk) => row(risk, composer)),
    empty: composer.say('tables:empty.risks'),
  };
}

function row({ risk, before, now, change }: RiskChange, composer: Composer): readonly Cell[] {
  const band = (side: RiskChange['now']): Cell =>
    side ? { text: composer.say(`ui:band.${side.band}`), band: side.band } : words(composer.say('tables:notAssessed'));
  return [
    words(risk),
    words(composer.say(`risks:${risk}.title`)),
    numberCell(composer, before?.score ?? null),
    band(before),
    numberCell(composer, now?.score ?? null),
    band(now),
    numberCell(composer, change),
  ];
}
