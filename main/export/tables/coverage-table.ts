import { content } from '../../../src/content/content.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { FrameworkCoverage, ReferenceCoverage } from '../../../src/domain/scoring/types.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Table } from '../document/types.ts';
import { column, ids, shareCell, words } from './cells.ts';

/** How far present practice supports each reference of each framework, with the questions behind it. */
export function coverageTable(report: Report, composer: Composer): Table {
  return {
    id: 'coverage',
    title: composer.say('tables:table.coverage'),
    columns: [
      column(composer, 'framework', 'text', 18),
      column(composer, 'group', 'text', 14),
      column(composer, 'reference', 'text', 26),
      column(composer, 'asOf', 'text', 8),
      column(composer, 'coverageState', 'text', 8),
      column(composer, 'share', 'share', 7),
      column(composer, 'shareLow', 'share', 7),
      column(composer, 'shareHigh', 'share', 7),
      column(composer, 'questions', 'text', 15),
    ],
    rows: report.coverage.flatMap((group) => group.references.map((one) => row(group, one, composer))),
    empty: composer.say('tables:empty.coverage'),
  };
}

function row(group: FrameworkCoverage, covered: ReferenceCoverage, composer: Composer): readonly Cell[] {
  const reference = content.references.find(({ id }) => id === covered.reference);
  const { framework } = group;
  // A share counts practice in place: its best case is the high one.
  const { share } = covered;
  return [
    words(composer.say(`frameworks:frameworks.${framework}.name`)),
    words(composer.say(`frameworks:groups.${framework}.${group.group}`)),
    words(reference ? composer.say(`frameworks:references.${reference.slug}`) : covered.reference),
    words(reference?.asOf ?? ''),
    words(composer.say(`results:coverage.state.${covered.state}`)),
    shareCell(composer, share?.planning ?? null),
    shareCell(composer, share && Math.min(share.best, share.worst)),
    shareCell(composer, share && Math.max(share.best, share.worst)),
    words(ids(covered.questions)),
  ];
}
