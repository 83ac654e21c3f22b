import { content } from '../../../src/content/content.ts';
import type { Confidence, FrameworkId, Reference } from '../../../src/content/types.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, Cell, Column, Table, Text } from '../document/types.ts';
import { assumptionsTable } from '../tables/assumptions-table.ts';
import { column, words } from '../tables/cells.ts';
import { heading, paragraph, table } from './blocks.ts';

/** What the report assumes, each marked as such. */
export function assumptionsPart(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  return [
    heading(2, say('reports:method.assumptions')),
    paragraph(say('reports:method.assumptionsText')),
    table(assumptionsTable(report, composer)),
  ];
}

/** How old the cited texts are and how they were checked: a line a framework, and one a law with the day from which it applies. */
export function referencesPart(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const cited = content.references.filter(({ id }) => report.references.includes(id));
  if (cited.length === 0) return [];
  return [
    heading(2, say('reports:method.references')),
    paragraph(say('reports:method.referencesText')),
    table(frameworksTable(cited, composer)),
    ...lawsPart(cited, composer),
  ];
}

function frameworksTable(cited: readonly Reference[], composer: Composer): Table {
  const frameworks = [...new Set(cited.map(({ framework }) => framework))];
  return {
    id: 'cited-frameworks',
    title: composer.say('reports:references.frameworks'),
    columns: [
      column(composer, 'framework', 'text', 40),
      own(composer, 'cited', 14),
      column(composer, 'asOf', 'text', 20),
      own(composer, 'checked', 26),
    ],
    rows: frameworks.map((framework) => frameworkRow(framework, cited, composer)),
    empty: [''],
  };
}

function frameworkRow(framework: FrameworkId, cited: readonly Reference[], composer: Composer): readonly Cell[] {
  const own = cited.filter((reference) => reference.framework === framework);
  const days = own.map(({ asOf }) => asOf).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const checked = [...new Set(own.map(({ confidence }) => confidence))];
  return [
    words(composer.say(`frameworks:frameworks.${framework}.name`)),
    words(composer.number(own.length, 0)),
    words(first === last ? first : composer.say('reports:references.fromTo', { first, last })),
    words(composer.list(checked.map((confidence) => howChecked(confidence, composer)))),
  ];
}

function lawsPart(cited: readonly Reference[], composer: Composer): readonly Block[] {
  const laws = cited.filter(({ framework }) => framework === 'taiwan' || framework === 'eu-ai-act');
  return laws.length === 0 ? [] : [table(lawsTable(laws, composer))];
}

function lawsTable(laws: readonly Reference[], composer: Composer): Table {
  return {
    id: 'laws',
    title: composer.say('reports:references.laws'),
    columns: [
      column(composer, 'reference', 'text', 46),
      column(composer, 'asOf', 'text', 14),
      own(composer, 'appliesFrom', 14),
      own(composer, 'checked', 26),
    ],
    rows: laws.map(({ slug, framework, asOf, appliesFrom, confidence }) => [
      words(
        composer.say('reports:references.law', {
          law: composer.say(`reports:references.short.${framework}`),
          title: composer.say(`frameworks:references.${slug}`),
        }),
      ),
      words(asOf),
      words(appliesFrom ?? '–'),
      words(howChecked(confidence, composer)),
    ]),
    empty: [''],
  };
}

function own({ say }: Composer, id: string, width: number): Column {
  return { id, title: say(`reports:references.${id}`), kind: 'text', width };
}

/** How far a fact was checked, with its mark: `[M] from memory: check before use`. */
function howChecked(confidence: Confidence, { say, join }: Composer): Text {
  return join([`[${confidence}]`], say(`ui:reference.confidence.${confidence}`), ' ');
}
