import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument, Text } from '../document/types.ts';
import { risksTable } from '../tables/risks-table.ts';
import { heading, list, note, paragraph, small, table } from './blocks.ts';
import { conflictList } from './conflict-list.ts';
import { decisions } from './decisions.ts';
import { keyFigures } from './key-figures.ts';
import { sentences } from './names.ts';
import { planByWindow } from './plan-by-window.ts';
import { proofSentence } from './proof-sentence.ts';
import { planStateOf, standingOf } from './standing-of.ts';
import { rangeSentence, standingText } from './standing-text.ts';
import { subtitleOf } from './subtitle-of.ts';
import { withColumns } from './with-columns.ts';

const topRisks = 5;

/** One page of A4 for the board: where the firm stands, its top risks, the plan and what is asked. Short on purpose. */
export function composeSummary(report: Report, composer: Composer): PrintDocument {
  const { organisation, today } = report;
  return {
    id: 'summary',
    languages: composer.languages,
    title: composer.say('reports:title.summary'),
    subtitle: subtitleOf(report, composer),
    organisation: organisation.name,
    today,
    cover: 'band',
    contents: false,
    branding: composer.branding,
    blocks: [
      keyFigures(report, composer),
      paragraph(meaning(report, composer)),
      ...risks(report, composer),
      ...plan(report, composer),
      heading(2, composer.say('reports:summary.decide')),
      ...list(decisions(report, composer).slice(0, mostDecisions(composer)), true),
    ],
  };
}

/** Two languages leave room for fewer. */
function mostDecisions({ languages }: Composer): number {
  return languages.length === 1 ? 3 : 2;
}

/** What it means, in two sentences. */
function meaning(report: Report, composer: Composer): Text {
  const { say, number } = composer;
  const standing = standingOf(report);
  if (standing.kind !== 'standing') return standingText(report, composer);
  const { planning, band } = standing.overall;
  const first = say('reports:onePage.score', { score: number(planning), band: say(`ui:band.${band}`) });
  const second = report.exposure === 'low' ? say('reports:onePage.low') : rangeSentence(report, composer);
  return sentences([first, second], composer);
}

function risks(report: Report, composer: Composer): readonly Block[] {
  if (standingOf(report).kind !== 'standing') return [];
  const all = risksTable({ ...report, risks: report.risks.slice(0, topRisks), unassessed: [] }, composer);
  const shown = withColumns(all, ['risk', 'riskTitle', 'planning', 'band']);
  return [table({ ...shown, id: 'top-risks', title: composer.say('reports:onePage.risks') })];
}

function plan(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  if (standingOf(report).kind !== 'standing') return [];
  switch (planStateOf(report)) {
    case 'infeasible':
      return [
        note('warning', say('plan:conflict.title'), say('plan:conflict.text')),
        ...list(conflictList(report, composer)),
      ];
    case 'nothing-fits':
      return [note('warning', say('plan:nothingFits.title'), say('reports:plan.nothingFits'))];
    case 'nothing-left':
      return [note('good', say('plan:nothingLeft.title'), say('plan:nothingLeft.text'))];
    default:
      return [
        table(planByWindow(report, composer)),
        ...(composer.languages.length === 1 ? [small(proofSentence(report, composer))] : []),
      ];
  }
}
