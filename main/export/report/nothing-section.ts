import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, LineChart } from '../document/types.ts';
import { riskOverTimeTable } from '../tables/risk-over-time-table.ts';
import { chart, heading, lead, list, paragraph, small, table } from './blocks.ts';
import { riskName } from './names.ts';
import { planFiguresOf } from './plan-figures.ts';
import { standingOf } from './standing-of.ts';

/** What happens if nothing is done: the line of the plan beside the line that stays. */
export function nothingSection(report: Report, composer: Composer): readonly Block[] {
  const { say, number } = composer;
  const title = heading(1, say('reports:section.nothing'));
  if (standingOf(report).kind !== 'standing') return [title, paragraph(say('reports:plan.tooEarly'))];
  const figures = planFiguresOf(report);
  if (!figures) return [title, paragraph(say('reports:nothing.noPlan')), ...staying(report, composer)];
  const { riskIfNothing, riskAtEnd } = report.totals;
  return [
    title,
    lead(
      say('reports:nothing.lead', {
        nothing: number(figures.today),
        year: number(figures.year),
        total: number(riskIfNothing),
        end: number(riskAtEnd),
      }),
    ),
    chart(linesChart(report, composer)),
    table(riskOverTimeTable(report, composer)),
    ...staying(report, composer),
    small(say('reports:nothing.assumed')),
  ];
}

function linesChart({ plan, totals }: Report, { say, number }: Composer): LineChart {
  const points = plan.riskOverTime;
  return {
    kind: 'lines',
    id: 'risk-over-time',
    title: say('reports:nothing.chart'),
    alt: say('reports:nothing.chartAlt', {
      now: number(totals.riskNow),
      end: number(totals.riskAtEnd),
      nothing: number(totals.riskIfNothing),
    }),
    yTitle: say('reports:nothing.axis'),
    days: points.map(({ at }) => at),
    series: [
      {
        id: 'plan',
        name: say('plan:chart.planned'),
        values: points.map(({ planning }) => planning),
        look: 'plan',
      },
      {
        id: 'nothing',
        name: say('plan:chart.doNothing'),
        values: points.map(({ doNothing }) => doNothing),
        look: 'nothing',
      },
    ],
  };
}

function staying(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const items = report.risks.slice(0, 3).map(({ id }) =>
    say('reports:nothing.risk', {
      risk: riskName(id, composer),
      event: say(`risks:${id}.event`),
      consequence: say(`risks:${id}.consequence`),
    }),
  );
  return items.length === 0 ? [] : [heading(2, say('reports:nothing.staying')), ...list(items)];
}
