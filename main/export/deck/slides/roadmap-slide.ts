import { addDays } from '../../../../src/kernel/dates.ts';
import type { GanttChart, Slide } from '../../document/types.ts';
import { lines, sentence, withId } from '../deck-names.ts';
import type { PlannedSource } from '../deck-source.ts';

/** The first quarter on the calendar: actions as bars, reviews as gates. */
export function roadmapSlide(source: PlannedSource): Slide {
  const { report, composer } = source;
  const { say } = composer;
  const chart = quarterChart(source);
  const { roadmap } = report;
  const late = roadmap.items.filter((item) => item.late !== null).length;
  const title = say('deck:roadmap.title', { count: chart.items.length, reviews: chart.gates.length });
  const off = roadmap.holidays.map(({ date }): readonly [string] => [date]);
  return {
    id: 'roadmap',
    layout: 'content',
    title,
    blocks: [{ kind: 'chart', chart }],
    notes: lines(composer, [
      sentence(composer, title),
      ...roadmap.gates.map((gate) =>
        sentence(
          composer,
          say('present:roadmap.gate', {
            gate: say(`present:gate.${gate.id}`),
            at: gate.at,
            count: gate.actions.length,
          }),
        ),
      ),
      late === 0 ? say('present:notes.onTime') : say('present:notes.late', { count: late }),
      ...(off.length === 0 ? [] : [say('deck:roadmap.holidays', { days: composer.list(off) })]),
    ]),
  };
}

function quarterChart({ report, composer, names }: PlannedSource): GanttChart {
  const { say } = composer;
  const { start } = report.roadmap;
  const items = report.actions
    .filter((action) => action.start < addDays(report.settings.start, 90))
    .map((action) => ({
      label: withId(action.action, names.action(action.action)),
      from: action.start,
      to: action.finish,
      pillar: action.pillar,
      done: action.status === 'done',
    }));
  const gates = report.roadmap.gates.map(({ id, at }) => ({ label: say(`present:gate.${id}`), at }));
  const end = [...items.map(({ to }) => to), ...gates.map(({ at }) => at), start].toSorted().at(-1) ?? start;
  return {
    kind: 'gantt',
    id: 'roadmap-quarter',
    title: say('deck:roadmap.chart'),
    alt: say('deck:roadmap.alt', { count: items.length, start, end }),
    start,
    end,
    items,
    gates,
  };
}
