import { content } from '../../../src/content/content.ts';
import { industries } from '../../../src/contract/records.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, Cell, Table, Text } from '../document/types.ts';
import { column, words } from '../tables/cells.ts';
import { systemsTable } from '../tables/systems-table.ts';
import { fields, heading, list, paragraph, small, table } from './blocks.ts';
import { assumptionsPart, referencesPart } from './dated-facts.ts';
import { standingOf } from './standing-of.ts';

/** Scope and method: what was assessed, how a score comes about, what not knowing does, and how old the facts are. */
export function methodSection(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  return [
    heading(1, say('reports:section.method')),
    heading(2, say('reports:method.scope')),
    ...scope(report, composer),
    heading(2, say('reports:method.score')),
    ...formula(composer),
    table(bandsTable(composer)),
    heading(2, say('reports:method.unknown')),
    ...list([
      say('reports:method.unsure'),
      say('reports:method.planning'),
      say('reports:method.profile'),
      say('reports:method.notApplicable'),
    ]),
    ...overallBesideBand(report, composer),
    ...assumptionsPart(report, composer),
    ...referencesPart(report, composer),
  ];
}

function scope(report: Report, composer: Composer): readonly Block[] {
  const { say, number, money } = composer;
  const { organisation, progress } = report;
  const { industry, employees, paidInCapitalNtd, taxId, systems } = organisation;
  return [
    fields([
      [say('reports:scope.firm'), [organisation.name]],
      [say('home:organisation.taxId'), taxId === null ? null : [taxId]],
      [say('home:organisation.industry'), industry === null ? null : industryName(industry, composer)],
      [say('home:organisation.employees'), employees === null ? null : number(employees, 0)],
      [say('home:organisation.capital'), paidInCapitalNtd === null ? null : money(paidInCapitalNtd)],
      [say('reports:scope.assessment'), composer.join([report.title], say(`ui:mode.${report.mode}`), ' · ')],
      [say('reports:scope.asOf'), [report.today]],
      [say('reports:scope.questions'), say('reports:scope.asked', { total: progress.total })],
      [say('reports:scope.content'), [report.contentVersion]],
    ]),
    ...(systems.length === 0 ? [] : [table(systemsTable(report, composer))]),
    paragraph(say('reports:scope.text')),
    small(say('reports:scope.noAdvice')),
  ];
}

/** A line of business of the list in words; another as it was written. */
function industryName(industry: string, { say }: Composer): Text {
  return industries.some((id) => id === industry) ? say(`questions:PRO-02.options.${industry}`) : [industry];
}

function formula({ say, number }: Composer): readonly Block[] {
  const { baseShare, practiceShare } = content.scoring;
  return [
    paragraph(say('reports:method.inShort')),
    ...list(
      [
        say('reports:method.gap'),
        say('reports:method.vulnerability'),
        say('reports:method.likelihood', { base: number(baseShare), practice: number(practiceShare) }),
        say('reports:method.impact'),
        say('reports:method.product'),
        say('reports:method.overall'),
      ],
      true,
    ),
  ];
}

function bandsTable(composer: Composer): Table {
  const { say, number } = composer;
  const { critical, high, medium } = content.scoring.bands;
  const row = (band: 'low' | 'medium' | 'high' | 'critical', from: number, to: number | null): readonly Cell[] => [
    { text: say(`ui:band.${band}`), band },
    words(
      to === null
        ? say('reports:bands.above', { from: number(from) })
        : say('reports:bands.between', { from: number(from), to: number(to) }),
    ),
    words(say(`reports:bands.meaning.${band}`)),
  ];
  return {
    id: 'bands',
    title: say('reports:bands.title'),
    columns: [
      column(composer, 'band', 'text', 12),
      { id: 'scores', title: say('reports:bands.scores'), kind: 'text', width: 25 },
      { id: 'meaning', title: say('reports:bands.means'), kind: 'text', width: 63 },
    ],
    rows: [
      row('critical', critical, null),
      row('high', high, critical),
      row('medium', medium, high),
      row('low', 1, medium),
    ],
    empty: [''],
  };
}

/** Why a high overall figure may stand beside a low level, with this firm's own numbers. */
function overallBesideBand(report: Report, { say, number }: Composer): readonly Block[] {
  const standing = standingOf(report);
  if (standing.kind !== 'standing') return [];
  const { planning, band } = standing.overall;
  const mean = report.risks.reduce((sum, { score }) => sum + score.planning, 0) / report.risks.length;
  return [
    heading(2, say('reports:method.twoScales')),
    paragraph(
      say('reports:method.twoScalesText', {
        overall: number(planning),
        mean: number(mean),
        count: report.risks.length,
        band: say(`ui:band.${band}`),
      }),
    ),
  ];
}
