import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, Text } from '../document/types.ts';
import { personDays } from './names.ts';
import { planFiguresOf } from './plan-figures.ts';
import { standingOf } from './standing-of.ts';

type Figure = Extract<Block, { kind: 'figures' }>['items'][number];

const none: Text = ['–'];

/** Four figures that a board looks for first: overall risk, serious risks, what the plan takes, and where it leads. */
export function keyFigures(report: Report, composer: Composer): Block {
  return {
    kind: 'figures',
    items: [overall(report, composer), serious(report, composer), ...planned(report, composer)],
  };
}

function overall(report: Report, { say, number }: Composer): Figure {
  const label = say('results:headline.overall');
  const standing = standingOf(report);
  if (standing.kind !== 'standing') return { label, value: none, detail: say('reports:figure.noResult') };
  const { planning, best, worst, band } = standing.overall;
  const values = { best: number(best), worst: number(worst), band: say(`ui:band.${band}`) };
  const known = values.best[0] === values.worst[0];
  return {
    label,
    value: number(planning),
    detail: say(known ? 'reports:figure.overallKnown' : 'reports:figure.overall', values),
    band,
  };
}

function serious(report: Report, { say }: Composer): Figure {
  const { risks } = report;
  const label = say('reports:figure.serious');
  if (standingOf(report).kind !== 'standing') return { label, value: none, detail: say('reports:figure.noResult') };
  const critical = risks.filter(({ band }) => band === 'critical').length;
  const high = risks.filter(({ band }) => band === 'high').length;
  return {
    label,
    value: [`${critical + high} / ${risks.length}`],
    detail: say('reports:figure.seriousDetail', { critical, high }),
  };
}

function planned(report: Report, composer: Composer): readonly Figure[] {
  const { say, money, number } = composer;
  const { totals } = report;
  const figures = planFiguresOf(report);
  const [cost, after] = [say('reports:figure.cost'), say('reports:figure.after')];
  if (!figures || standingOf(report).kind !== 'standing') {
    const detail = say('reports:figure.noPlan');
    return [
      { label: cost, value: none, detail },
      { label: after, value: none, detail },
    ];
  }
  return [
    {
      label: cost,
      value: money(totals.costNtd),
      detail: say('reports:figure.costDetail', { days: personDays(totals.personDays, composer) }),
    },
    {
      label: after,
      value: number(figures.year),
      detail: say('reports:figure.afterDetail', { nothing: number(figures.today) }),
    },
  ];
}
