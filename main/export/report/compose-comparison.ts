import type { Comparison, Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { BarChart, Block, PrintDocument, Text } from '../document/types.ts';
import { pillarName } from '../tables/cells.ts';
import { comparisonAnswersTable } from '../tables/comparison-answers-table.ts';
import { comparisonPillarsTable } from '../tables/comparison-pillars-table.ts';
import { comparisonRisksTable } from '../tables/comparison-risks-table.ts';
import { chart, heading, lead, list, note, paragraph, small, table } from './blocks.ts';
import { actionName } from './names.ts';

/** This assessment beside the one that it repeats; says so where there is none. */
export function composeComparison(report: Report, composer: Composer): PrintDocument {
  const { say } = composer;
  const { organisation, today, title, comparison } = report;
  return {
    id: 'comparison',
    languages: composer.languages,
    title: say('reports:title.comparison'),
    subtitle: comparison
      ? say('reports:comparison.subtitle', {
          previous: comparison.previousTitle,
          on: comparison.previousOn,
          now: title,
          today,
        })
      : [title],
    organisation: organisation.name,
    today,
    cover: 'band',
    contents: false,
    branding: composer.branding,
    blocks: comparison
      ? compared(comparison, report, composer)
      : [note('info', say('reports:comparison.none'), say('reports:comparison.noneText'))],
  };
}

function compared(comparison: Comparison, report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  return [
    ...overall(comparison, composer),
    heading(1, say('reports:comparison.pillars')),
    ...pillarsChart(comparison, composer),
    table(comparisonPillarsTable(comparison, composer)),
    heading(1, say('reports:comparison.risks')),
    small(say('reports:comparison.risksText')),
    table(comparisonRisksTable(comparison, composer)),
    heading(1, say('reports:comparison.done')),
    ...done(report, composer),
    heading(1, say('reports:comparison.answers')),
    table(comparisonAnswersTable(comparison, composer)),
  ];
}

function overall({ overall: { before, now }, risks, answers }: Comparison, composer: Composer): readonly Block[] {
  const { say, number } = composer;
  if (!before || !now) return [paragraph(say('reports:comparison.notBoth'))];
  const change = Number((now.planning - before.planning).toFixed(1));
  const moved = (sign: number) => risks.filter((risk) => risk.change !== null && signOf(risk.change) === sign).length;
  return [
    {
      kind: 'figures',
      items: [
        figure('reports:comparison.before', before, composer),
        figure('reports:comparison.now', now, composer),
        {
          label: say('reports:comparison.change'),
          value: signed(change, composer),
          detail: say(`reports:comparison.${directionOf(change)}`),
        },
      ],
    },
    lead(
      say('reports:comparison.lead', {
        before: number(before.planning),
        now: number(now.planning),
        fell: moved(-1),
        rose: moved(1),
        same: moved(0),
        answers: answers.length,
      }),
    ),
  ];
}

function figure(
  label: string,
  { planning, band }: NonNullable<Comparison['overall']['now']>,
  { say, number }: Composer,
) {
  return { label: say(label), value: number(planning), detail: say(`ui:band.${band}`), band };
}

/** The sign of a change as printed, at one digit. */
function signOf(change: number): number {
  return Math.sign(Number(change.toFixed(1)));
}

function directionOf(change: number): 'fell' | 'rose' | 'same' {
  if (change === 0) return 'same';
  return change < 0 ? 'fell' : 'rose';
}

function signed(change: number, { number }: Composer): Text {
  const [value] = number(Math.abs(change));
  if (change === 0) return [value];
  return [`${change < 0 ? '−' : '+'}${value}`];
}

function pillarsChart({ overall: all, pillars }: Comparison, composer: Composer): readonly Block[] {
  const { say, number, list: listed } = composer;
  const both = [
    { name: say('results:headline.overall'), before: all.before, now: all.now },
    ...pillars.map(({ pillar, before, now }) => ({ name: pillarName(composer, pillar), before, now })),
  ].flatMap(({ name, before, now }) => (before && now ? [{ name, before: before.planning, now: now.planning }] : []));
  if (both.length === 0) return [];
  const figures = both.map(({ name, before, now }) =>
    say('reports:comparison.figure', { name, before: number(before), now: number(now) }),
  );
  const bars: BarChart = {
    kind: 'bars',
    id: 'before-and-now',
    title: say('reports:comparison.chart'),
    alt: say('reports:comparison.chartAlt', { figures: listed(figures) }),
    yTitle: say('results:headline.overall'),
    categories: both.map(({ name }) => name),
    series: [
      { id: 'before', name: say('results:since.before'), values: both.map(({ before }) => before) },
      { id: 'now', name: say('results:since.now'), values: both.map(({ now }) => now) },
    ],
  };
  return [chart(bars)];
}

/** What is done or under way on the roadmap, done first. */
function done({ roadmap }: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const of = (status: string) => roadmap.items.filter((item) => item.status === status);
  const [finished, begun] = [of('done'), of('doing')];
  if (finished.length + begun.length === 0) return [paragraph(say('reports:comparison.noneDone'))];
  const rest = roadmap.items.length - finished.length - begun.length;
  return [
    paragraph(say('reports:comparison.doneText', { done: finished.length, doing: begun.length, rest })),
    ...list(
      [...finished, ...begun].map(({ action, status }) =>
        say('reports:comparison.doneItem', {
          action: actionName(action, composer),
          status: say(`plan:status.${status}`),
        }),
      ),
    ),
  ];
}
