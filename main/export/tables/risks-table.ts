import type { RegisterRisk, Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Table } from '../document/types.ts';
import { column, ids, numberCell, pillarName, withPoints, words } from './cells.ts';

/** The risk register, highest planning score first; risks that could not be assessed last, without a score. */
export function risksTable(report: Report, composer: Composer): Table {
  return {
    id: 'risks',
    title: composer.say('tables:table.risks'),
    columns: [
      column(composer, 'rank', 'number', 4, { digits: 0 }),
      column(composer, 'risk', 'text', 5),
      column(composer, 'riskTitle', 'text', 24),
      column(composer, 'pillar', 'text', 8),
      column(composer, 'likelihood', 'number', 7),
      column(composer, 'impact', 'number', 7),
      column(composer, 'best', 'number', 6, { total: true }),
      column(composer, 'planning', 'number', 7, { total: true }),
      column(composer, 'worst', 'number', 6, { total: true }),
      column(composer, 'band', 'text', 7),
      column(composer, 'plannedActions', 'text', 19),
    ],
    rows: [...report.risks.map((risk) => assessed(risk, composer)), ...unassessed(report, composer)],
    empty: composer.say('tables:empty.risks'),
  };
}

function assessed(risk: RegisterRisk, composer: Composer): readonly Cell[] {
  const { id, pillar, likelihood, impact, score, band } = risk;
  const planned = risk.actions.map(({ action, points }) => withPoints(composer, action, points));
  return [
    numberCell(composer, risk.rank, 0),
    words(id),
    words(composer.say(`risks:${id}.title`)),
    words(pillarName(composer, pillar)),
    numberCell(composer, likelihood.planning),
    numberCell(composer, impact),
    numberCell(composer, score.best),
    numberCell(composer, score.planning),
    numberCell(composer, score.worst),
    { text: composer.say(`ui:band.${band}`), band },
    words(ids(planned)),
  ];
}

function unassessed(report: Report, composer: Composer): readonly (readonly Cell[])[] {
  const none = numberCell(composer, null);
  return report.unassessed.map(({ id, pillar }) => [
    none,
    words(id),
    words(composer.say(`risks:${id}.title`)),
    words(pillarName(composer, pillar)),
    none,
    none,
    none,
    none,
    none,
    words(composer.say('tables:notAssessed')),
    words(''),
  ]);
}
