import { addDays } from '../../../../src/kernel/dates.ts';
import type { LineChart, Slide, Table } from '../../document/types.ts';
import { cellsOf, column } from '../cells.ts';
import { riskSteps } from '../deck-figures.ts';
import { lines, sentence } from '../deck-names.ts';
import type { PlannedSource } from '../deck-source.ts';

/** What the plan does: overall risk with it and without it over a year, and by pillar. */
export function gainSlide(source: PlannedSource): Slide {
  const { report, composer, figures } = source;
  const { say, number } = composer;
  const title = say('present:gain.title', {
    today: number(figures.today),
    soon: number(figures.soon),
    year: number(figures.year),
  });
  const proof = say(`present:gain.status.${report.plan.status === 'optimal' ? 'optimal' : 'feasible'}`);
  return {
    id: 'gain',
    layout: 'split',
    title,
    blocks: [
      { kind: 'chart', chart: gainChart(source) },
      { kind: 'table', table: pillarTable(source) },
      { kind: 'paragraph', tone: 'small', text: proof },
    ],
    notes: lines(composer, [
      sentence(composer, title),
      say('present:notes.gain', { nothing: number(figures.nothing), less: number(figures.nothing - figures.year) }),
      proof,
      say('present:notes.assumed'),
    ]),
  };
}

/** Risk falls at the end of a window, not on the way: each step has its day and the day before. */
function gainChart({ report, composer, figures }: PlannedSource): LineChart {
  const { say, number } = composer;
  const steps = riskSteps(report);
  const points = steps.flatMap((step, index) => {
    const before = steps[index - 1];
    return before ? [{ ...before, at: addDays(step.at, -1) }, step] : [step];
  });
  return {
    kind: 'lines',
    id: 'gain-lines',
    title: say('present:gain.chart'),
    alt: say('present:gain.chartLabel', {
      today: number(figures.today),
      soon: number(figures.soon),
      year: number(figures.year),
      nothing: number(figures.nothing),
    }),
    yTitle: say('present:gain.chart'),
    days: points.map(({ at }) => at),
    series: [
      { id: 'plan', name: say('present:chart.planned'), values: points.map(({ planned }) => planned), look: 'plan' },
      {
        id: 'nothing',
        name: say('present:chart.nothing'),
        values: points.map(({ nothing }) => nothing),
        look: 'nothing',
      },
    ],
  };
}

function pillarTable({ report, composer, names, figures }: PlannedSource): Table {
  const { say } = composer;
  const cells = cellsOf(composer);
  const [now, end] = [report.projection[0], report.projection.at(-1)];
  return {
    id: 'gain-pillars',
    title: say('deck:gain.pillars'),
    columns: [
      column('pillar', say('present:gain.pillar'), 2.2),
      column('today', say('present:gain.today'), 1.2, 'number'),
      column('year', say('present:gain.year'), 1.5, 'number'),
      column('actions', say('deck:column.actions'), 1.1, 'number'),
    ],
    rows: [
      ...report.pillars.flatMap(({ pillar, actions }) => {
        const [before, after] = [now?.pillars[pillar] ?? null, end?.pillars[pillar] ?? null];
        const row = [
          cells.text(names.pillar(pillar)),
          cells.number(before),
          cells.number(after),
          cells.number(actions, 0),
        ];
        return before === null && after === null && actions === 0 ? [] : [row];
      }),
      [
        cells.text(say('present:standing.overall')),
        cells.number(figures.today),
        cells.number(figures.year),
        cells.number(report.actions.length, 0),
      ],
    ],
    empty: say('deck:none'),
  };
}
