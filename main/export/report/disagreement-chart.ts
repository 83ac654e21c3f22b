import type { ReportWorkshop } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { BarChart } from '../document/types.ts';

/** Questions that a chart has room for; the table has all. */
const mostDrawn = 8;

/** Both sides' medians on the questions where they differ most; null where they differ on none. */
export function disagreementChart(
  id: string,
  { lines }: Pick<ReportWorkshop, 'lines'>,
  composer: Composer,
): BarChart | null {
  const { say, number, list } = composer;
  const drawn = lines
    .flatMap(({ question, management, technical }) =>
      management === null || technical === null || management === technical
        ? []
        : [{ question, management, technical }],
    )
    .slice(0, mostDrawn);
  if (drawn.length === 0) return null;
  const told = drawn.map(({ question, management, technical }) =>
    say('reports:workshop.chartLine', {
      question,
      management: number(management),
      technical: number(technical),
    }),
  );
  return {
    kind: 'bars',
    id,
    title: say('reports:workshop.chart'),
    alt: say('reports:workshop.chartAlt', { lines: list(told) }),
    yTitle: say('results:disagreement.sides'),
    categories: drawn.map(({ question }) => [question]),
    series: [
      {
        id: 'management',
        name: say('results:disagreement.side.management'),
        values: drawn.map(({ management }) => management),
      },
      {
        id: 'technical',
        name: say('results:disagreement.side.technical'),
        values: drawn.map(({ technical }) => technical),
      },
    ],
  };
}
