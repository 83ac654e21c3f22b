import type { BarChart, Slide, Text } from '../../document/types.ts';
import { lines, sentence } from '../deck-names.ts';
import type { PlannedSource } from '../deck-source.ts';

/** What it costs and how sure that is: money by window, effort, proof, and the assumptions named as such. */
export function costSlide(source: PlannedSource): Slide {
  const { report, composer, figures } = source;
  const { say, money, number } = composer;
  const { totals } = report;
  const value = money(totals.effortNtd);
  const title = say('present:cost.title', { cost: money(totals.costNtd), effort: effortText(source) });
  return {
    id: 'cost',
    layout: 'split',
    title,
    blocks: [
      { kind: 'chart', chart: costChart(source) },
      {
        kind: 'figures',
        items: [
          {
            label: say('plan:gain.external'),
            value: money(totals.costNtd),
            detail: say('deck:cost.soon', { soon: money(figures.soonNtd) }),
          },
          {
            label: say('plan:gain.internal'),
            value: say('ui:unit.personDays', { value: number(totals.personDays) }),
            detail: say('deck:cost.value', { value }),
          },
        ],
      },
      {
        kind: 'list',
        items: [shortProof(source), limitText(source), say('deck:cost.assumed', { rate: money(report.personDayNtd) })],
      },
    ],
    notes: lines(composer, [
      sentence(composer, title),
      say('present:notes.cost', { value, soon: money(figures.soonNtd) }),
      proofText(source),
      say('deck:cost.assumed', { rate: money(report.personDayNtd) }),
    ]),
  };
}

/** The effort in all, in person-days. */
export function effortText({ report, composer }: PlannedSource): Text {
  return composer.say('ui:unit.personDays', { value: composer.number(report.totals.personDays) });
}

function shortProof({ report, composer }: PlannedSource): Text {
  if (report.plan.status === 'optimal') return composer.say('deck:cost.proven');
  return composer.say('deck:cost.found', { gap: composer.join(composer.number(100 * report.plan.gap), ['%'], '') });
}

function proofText({ report, composer }: PlannedSource): Text {
  if (report.plan.status === 'optimal') return composer.say('plan:proof.status.optimal');
  const gap = composer.number(100 * report.plan.gap);
  return composer.say('plan:proof.status.feasible', { gap: composer.join(gap, ['%'], '') });
}

function limitText({ report, composer }: PlannedSource): Text {
  const { budgetNtd } = report.settings;
  if (budgetNtd === null) return composer.say('deck:cost.noLimit');
  return composer.say('deck:cost.limit', { budget: composer.money(budgetNtd) });
}

function costChart({ report, composer, names }: PlannedSource): BarChart {
  const { say, money } = composer;
  const { windows } = report.plan;
  return {
    kind: 'bars',
    id: 'cost-bars',
    title: say('deck:cost.chart'),
    alt: say('deck:cost.alt', {
      rows: composer.list(windows.map(({ id, usedNtd }) => composer.join(names.window(id), money(usedNtd), ' '))),
    }),
    yTitle: ['NT$'],
    categories: windows.map(({ id }) => names.window(id)),
    series: [{ id: 'money', name: say('plan:windows.money'), values: windows.map(({ usedNtd }) => usedNtd) }],
  };
}
