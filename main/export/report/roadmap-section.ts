import type { Report } from '../../../src/domain/report/types.ts';
import type { Gate } from '../../../src/domain/roadmap/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, GanttChart, Text } from '../document/types.ts';
import { roadmapTable } from '../tables/roadmap-table.ts';
import { chart, heading, lead, list, paragraph, table } from './blocks.ts';
import { actionName } from './names.ts';
import { standingOf } from './standing-of.ts';
import { withColumns } from './with-columns.ts';

/** The roadmap: a calendar, the reviews, and every item with its dates. */
export function roadmapSection(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const { roadmap } = report;
  const title = heading(1, say('reports:section.roadmap'));
  if (roadmap.items.length === 0 || standingOf(report).kind !== 'standing') {
    return [title, paragraph(say('reports:roadmap.none'))];
  }
  const late = roadmap.items.some((item) => item.late !== null);
  const columns = ['start', 'finish', 'action', 'step', 'owner', 'progress', ...(late ? ['late'] : [])];
  return [
    title,
    lead(say('reports:roadmap.lead', { from: roadmap.start, to: roadmap.end })),
    chart(ganttChart(report, composer)),
    heading(2, say('reports:roadmap.gates')),
    paragraph(say('reports:roadmap.gatesText')),
    ...list(roadmap.gates.map((gate) => gateSentence(gate, composer))),
    heading(2, say('reports:roadmap.items')),
    table(withColumns(roadmapTable(report, composer), columns)),
  ];
}

function ganttChart({ roadmap }: Report, composer: Composer): GanttChart {
  const { say } = composer;
  const { items, gates, start, end } = roadmap;
  return {
    kind: 'gantt',
    id: 'roadmap',
    title: say('reports:roadmap.chart'),
    alt: say('reports:roadmap.chartAlt', {
      count: items.length,
      from: start,
      to: end,
      gates: composer.list(gates.map(({ at }): Text => [at])),
    }),
    start,
    end,
    items: items.map(({ action, start: from, finish: to, pillar, status }) => ({
      label: actionName(action, composer),
      from,
      to,
      pillar,
      done: status === 'done',
    })),
    gates: gates.map(({ id, at }) => ({ label: say(`roadmap:gantt.gateShort.${id}`), at })),
  };
}

function gateSentence({ id, at, actions, done }: Gate, composer: Composer): Text {
  const { say, list: listed } = composer;
  const name = say(`roadmap:gantt.gate.${id}`);
  if (actions.length === 0) return say('reports:roadmap.gateNothing', { name, at });
  return say('reports:roadmap.gate', {
    name,
    at,
    total: actions.length,
    done,
    actions: listed(actions.map((action): Text => [action])),
  });
}
