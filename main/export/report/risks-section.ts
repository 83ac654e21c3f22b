import type { RegisterRisk, Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block } from '../document/types.ts';
import { pillarName } from '../tables/cells.ts';
import { risksTable } from '../tables/risks-table.ts';
import { fields, heading, lead, list, paragraph, small, table } from './blocks.ts';
import { actionName, riskName } from './names.ts';
import { riskReasonsTable } from './risk-reasons-table.ts';
import { standingOf } from './standing-of.ts';
import { withColumns } from './with-columns.ts';

/** Risks told in full: every high and critical one, at least this many. */
const fewestInFull = 5;

/** The risk matrix, the register, and the greatest risks with the reasons for their scores. */
export function risksSection(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const title = heading(1, say('reports:section.risks'));
  if (standingOf(report).kind === 'too-early') return [title, paragraph(say('reports:risks.tooEarly'))];
  if (report.risks.length === 0) return [title, paragraph(say('reports:risks.none')), ...unassessed(report, composer)];
  const told = report.risks.filter(({ band, rank }) => rank <= fewestInFull || band === 'high' || band === 'critical');
  return [
    title,
    lead(say('reports:risks.lead', { count: report.risks.length })),
    ...matrix(report, composer),
    heading(2, say('reports:risks.register')),
    small(say('reports:risks.registerText')),
    table(withColumns(risksTable({ ...report, unassessed: [] }, composer), registerColumns)),
    ...unassessed(report, composer),
    heading(2, say('reports:risks.inFull')),
    paragraph(say('reports:risks.inFullText')),
    ...told.flatMap((risk) => inFull(risk, report, composer)),
  ];
}

const registerColumns = ['rank', 'risk', 'riskTitle', 'pillar', 'best', 'planning', 'worst', 'band'];

function matrix(report: Report, { say }: Composer): readonly Block[] {
  return [
    heading(2, say('results:matrix.title')),
    {
      kind: 'matrix',
      title: say('reports:risks.matrix'),
      likelihood: say('present:risks.likelihood'),
      impact: say('present:risks.impact'),
      cells: report.matrix,
    },
    small(say('results:matrix.caption')),
  ];
}

function unassessed(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  if (report.unassessed.length === 0) return [];
  return [
    heading(2, say('results:risks.notAssessed', { n: report.unassessed.length })),
    paragraph(say('results:risks.notAssessedWhy')),
    ...list(report.unassessed.map(({ id }) => riskName(id, composer))),
  ];
}

function inFull(risk: RegisterRisk, report: Report, composer: Composer): readonly Block[] {
  const { say, range, number, join } = composer;
  const { id, score, likelihood, impact, band, pillar } = risk;
  const product = say('results:risks.product', { likelihood: range(likelihood), impact: number(impact) });
  return [
    heading(3, riskName(id, composer)),
    fields([
      [say('reports:risks.score'), say('reports:risks.scoreOf', { score: range(score), product })],
      [say('reports:risks.level'), join(say(`ui:band.${band}`), pillarName(composer, pillar), ' · ')],
      [say('results:details.cause'), say(`risks:${id}.cause`)],
      [say('results:details.event'), say(`risks:${id}.event`)],
      [say('results:details.consequence'), say(`risks:${id}.consequence`)],
      [say('results:details.earlyWarning'), say(`risks:${id}.earlyWarning`)],
    ]),
    table(riskReasonsTable(risk, report, composer)),
    ...lowering(risk, composer),
  ];
}

function lowering({ actions }: RegisterRisk, composer: Composer): readonly Block[] {
  const { say, number } = composer;
  if (actions.length === 0) return [paragraph(say('reports:risks.notLowered'))];
  return [
    paragraph(say('reports:risks.loweredBy')),
    ...list(
      actions.map(({ action, points }) =>
        say('reports:risks.lowered', { action: actionName(action, composer), points: number(points) }),
      ),
    ),
  ];
}
