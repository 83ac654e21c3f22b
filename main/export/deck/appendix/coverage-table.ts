import type { CoverageState, FrameworkCoverage } from '../../../../src/domain/scoring/types.ts';
import type { Table, Text } from '../../document/types.ts';
import { cellsOf, column } from '../cells.ts';
import type { DeckSource } from '../deck-source.ts';

const states: readonly CoverageState[] = ['covered', 'partial', 'gap', 'unknown', 'not-applicable'];

/** How far present practice supports each part of the frameworks and laws, counted by state. */
export function coverageTable({ report, composer }: DeckSource): Table {
  const { say, number } = composer;
  const cells = cellsOf(composer);
  const count = ({ references }: FrameworkCoverage, state: CoverageState): number =>
    references.filter((reference) => reference.state === state).length;
  const share = ({ share: part }: FrameworkCoverage): Text => {
    if (part === null) return say('results:coverage.none');
    const [low, high] = [number(100 * part.best, 0), number(100 * part.worst, 0)]
      .map(([text]) => text)
      .toSorted(asNumbers);
    return low === high ? [`${low}%`] : [`${low}–${high}%`];
  };
  return {
    id: 'coverage',
    title: say('results:coverage.title'),
    columns: [
      column('framework', say('deck:column.framework'), 3.4),
      column('group', say('deck:column.part'), 3),
      column('share', say('results:coverage.share'), 1.4),
      ...states.map((state) => column(state, say(`results:coverage.state.${state}`), 1, 'number')),
    ],
    rows: report.coverage.map((part) => [
      cells.text(say(`frameworks:frameworks.${part.framework}.name`)),
      cells.text(say(`frameworks:groups.${part.framework}.${part.group}`)),
      { text: share(part), value: part.share?.planning ?? null },
      ...states.map((state) => cells.number(count(part, state), 0)),
    ]),
    empty: say('deck:none'),
  };
}

function asNumbers(a: string, b: string): number {
  return Number(a) - Number(b);
}
