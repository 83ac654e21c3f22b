import { content } from '../../../src/content/content.ts';
import type { FrameworkId } from '../../../src/content/types.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { CoverageState, FrameworkCoverage } from '../../../src/domain/scoring/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, Cell, Table, Text } from '../document/types.ts';
import { column, words } from '../tables/cells.ts';
import { coverageTable } from '../tables/coverage-table.ts';
import { heading, lead, paragraph, small, table } from './blocks.ts';
import { withColumns } from './with-columns.ts';

/** How far present practice supports each framework, with the gaps. */
export function coverageSection(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const frameworks = [...new Set(report.coverage.map(({ framework }) => framework))];
  const title = heading(1, say('reports:section.coverage'));
  if (frameworks.length === 0) return [title, paragraph(say('tables:empty.coverage'))];
  return [
    title,
    lead(say('reports:coverage.lead')),
    paragraph(say('reports:coverage.states', statesValues(composer))),
    table(overviewTable(report, frameworks, composer)),
    ...frameworks.flatMap((framework) => frameworkPart(framework, report, composer)),
  ];
}

function statesValues({ share }: Composer): Record<string, Text> {
  const { covered, gapBelow } = content.scoring.coverage;
  return { covered: share(covered.planning), worst: share(covered.worst), gap: [`${100 * gapBelow}%`] };
}

const states: readonly CoverageState[] = ['covered', 'partial', 'gap', 'unknown', 'not-applicable'];

function overviewTable(report: Report, frameworks: readonly FrameworkId[], composer: Composer): Table {
  const { say, number } = composer;
  return {
    id: 'coverage-overview',
    title: say('reports:coverage.overview'),
    columns: [
      column(composer, 'framework', 'text', 45),
      ...states.map((state) => ({
        id: state,
        title: say(`results:coverage.state.${state}`),
        kind: 'number' as const,
        width: 11,
        digits: 0,
      })),
    ],
    rows: frameworks.map((framework): readonly Cell[] => {
      const references = groupsOf(framework, report).flatMap((group) => group.references);
      const counts = states.map((state) => references.filter((one) => one.state === state).length);
      return [
        words(say(`frameworks:frameworks.${framework}.name`)),
        ...counts.map((count): Cell => ({ text: number(count, 0), value: count })),
      ];
    }),
    empty: [''],
  };
}

function groupsOf(framework: FrameworkId, { coverage }: Report): readonly FrameworkCoverage[] {
  return coverage.filter((group) => group.framework === framework);
}

function frameworkPart(framework: FrameworkId, report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const groups = groupsOf(framework, report);
  const whole = coverageTable({ ...report, coverage: groups }, composer);
  return [
    heading(2, say(`frameworks:frameworks.${framework}.name`)),
    small(say(`frameworks:frameworks.${framework}.note`)),
    gaps(groups, composer),
    table({
      ...withColumns(whole, ['reference', 'asOf', 'coverageState', 'shareLow', 'shareHigh', 'questions']),
      id: `coverage-${framework}`,
      title: say('reports:coverage.table', { framework: say(`frameworks:frameworks.${framework}.name`) }),
    }),
  ];
}

/** The references with a gap by the short names before the colon of their titles, which stand in the table below. */
function gaps(groups: readonly FrameworkCoverage[], { say, list }: Composer): Block {
  const open = groups.flatMap(({ references }) => references.filter(({ state }) => state === 'gap'));
  if (open.length === 0) return paragraph(say('reports:coverage.noGap'));
  const names = new Map<string, Text>();
  for (const { reference } of open) {
    const slug = content.references.find(({ id }) => id === reference)?.slug;
    const [first, second] = slug === undefined ? [reference] : say(`frameworks:references.${slug}`);
    const short: Text = second === undefined ? [beforeColon(first)] : [beforeColon(first), beforeColon(second)];
    names.set(short[0], short);
  }
  return paragraph(say('reports:coverage.gaps', { count: open.length, references: list([...names.values()]) }));
}

function beforeColon(title: string): string {
  return (title.split(/[：:]/)[0] ?? title).replaceAll(',', '');
}
