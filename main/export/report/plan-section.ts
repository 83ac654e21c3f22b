import { content } from '../../../src/content/content.ts';
import type { Report, ReportAction } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, Text } from '../document/types.ts';
import { actionsTable } from '../tables/actions-table.ts';
import { ownerName, pillarName } from '../tables/cells.ts';
import { rejectedTable } from '../tables/rejected-table.ts';
import { windowsTable } from '../tables/windows-table.ts';
import { fields, heading, lead, list, note, paragraph, small, table } from './blocks.ts';
import { conflictList } from './conflict-list.ts';
import { actionName, personDays, riskName, sentences } from './names.ts';
import { proofSentence } from './proof-sentence.ts';
import { planStateOf, standingOf } from './standing-of.ts';
import { planSentences } from './summary-section.ts';
import { withColumns } from './with-columns.ts';
import { withTotal } from './with-total.ts';

/** The plan: money, proof, periods, each action with its reasons, and what was left out and why. */
export function planSection(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const title = heading(1, say('reports:section.plan'));
  if (standingOf(report).kind !== 'standing') return [title, paragraph(say('reports:plan.tooEarly'))];
  const state = planStateOf(report);
  if (state === 'infeasible') return [title, ...infeasible(report, composer)];
  return [
    title,
    ...(state === 'planned' ? planned(report, composer) : []),
    ...(state === 'nothing-fits'
      ? [note('warning', say('plan:nothingFits.title'), say('reports:plan.nothingFits'))]
      : []),
    ...(state === 'nothing-left' ? [note('good', say('plan:nothingLeft.title'), say('plan:nothingLeft.text'))] : []),
    heading(2, say('reports:plan.rejected')),
    paragraph(say('reports:plan.rejectedText')),
    table(withColumns(rejectedTable(report, composer), ['action', 'actionTitle', 'notPlannedBecause', 'explanation'])),
  ];
}

function infeasible(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  return [
    note('warning', say('plan:conflict.title'), say('plan:conflict.text')),
    ...list(conflictList(report, composer)),
    paragraph(say('reports:plan.infeasible')),
  ];
}

function planned(report: Report, composer: Composer): readonly Block[] {
  const { say, money, number } = composer;
  const { totals, signOff, settings } = report;
  return [
    lead(sentences(planSentences(report, composer), composer)),
    note(
      report.plan.status === 'optimal' ? 'good' : 'info',
      say(`plan:proof.short.${report.plan.status}`),
      sentences([proofSentence(report, composer), say('reports:proof.limits')], composer),
    ),
    ...(signOff ? [paragraph(signed(signOff, composer))] : []),
    heading(2, say('reports:plan.money')),
    paragraph(
      say(settings.budgetNtd === null ? 'reports:plan.moneyNoLimit' : 'reports:plan.moneyText', {
        cost: money(totals.costNtd),
        budget: money(settings.budgetNtd ?? 0),
        days: personDays(totals.personDays, composer),
        rate: money(report.personDayNtd),
        value: money(totals.effortNtd),
      }),
    ),
    table(withTotal(windowsTable(report, composer), composer)),
    paragraph(say('reports:plan.points', { now: number(totals.riskNow), end: number(totals.riskAtEnd) })),
    ...emptyPillars(report, composer),
    heading(2, say('reports:plan.actions')),
    table(withTotal(withColumns(actionsTable(report, composer), overviewColumns), composer)),
    small(say('plan:details.assumption')),
    ...report.actions.flatMap((action) => inFull(action, composer)),
  ];
}

const overviewColumns = ['action', 'actionTitle', 'start', 'finish', 'cost', 'personDays', 'pointsBought'];

function signed({ by, on, note: said }: NonNullable<Report['signOff']>, { say }: Composer): Text {
  if (said === '') return say('reports:plan.signed', { by, on });
  return say('reports:plan.signedNote', { by, on, note: said });
}

/** Why a pillar has no action: the commonest reason among its rejected ones. */
function emptyPillars({ pillars, rejected }: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const actionPillar = new Map(content.actions.map(({ id, pillar }) => [id, pillar]));
  return list(
    pillars.flatMap(({ pillar, actions }) => {
      const reasons = rejected.filter(({ action }) => actionPillar.get(action) === pillar).map(({ reason }) => reason);
      const count = (wanted: string) => reasons.filter((reason) => reason === wanted).length;
      const [main] = [...new Set(reasons)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
      if (actions > 0 || main === undefined) return [];
      return [
        say('plan:emptyPillar', { pillar: pillarName(composer, pillar), reason: say(`plan:reason.${main}.title`) }),
      ];
    }),
  );
}

function inFull(one: ReportAction, composer: Composer): readonly Block[] {
  const { say, money, join } = composer;
  const { action, pillar } = one;
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? null : composer.list(ids.map((id) => actionName(id, composer)));
  return [
    heading(3, actionName(action, composer)),
    fields([
      [say('plan:details.what'), say(`actions:${action}.what`)],
      [say('plan:details.why'), say(`actions:${action}.why`)],
      [say('plan:track.owner'), join(ownerName(composer, one.owner, pillar), say(`plan:status.${one.status}`), ' · ')],
      [say('plan:details.when'), when(one, composer)],
      [
        say('reports:plan.takes'),
        say('reports:plan.takesOf', { cost: money(one.costNtd), days: personDays(one.personDays, composer) }),
      ],
      [say('plan:details.buys'), effect(one, composer)],
      [say('plan:effect.lowers'), lowers(one, composer)],
      [say('plan:effect.after'), names(one.waitsFor)],
      [say('plan:effect.before'), names(one.enables)],
      [say('plan:details.evidenceOfDone'), say(`actions:${action}.evidenceOfDone`)],
      [say('reports:plan.evidenceSoFar'), one.evidence === '' ? null : [one.evidence]],
      [say('plan:details.resource'), say(`actions:${action}.resource`)],
      [say('plan:track.note'), one.note === '' ? null : [one.note]],
    ]),
  ];
}

function when({ start, finish, workingDays, window, dueDate, late }: ReportAction, composer: Composer): Text {
  const { say } = composer;
  const dates = say('reports:plan.when', { start, finish, count: workingDays, window: say(`plan:window.${window}`) });
  const due = dueDate === null ? [] : [say('reports:plan.due', { due: dueDate })];
  return sentences([dates, ...due, ...(late ? [say(`reports:plan.late.${late}`)] : [])], composer);
}

function effect({ buys, costPerPointNtd }: ReportAction, { say, number, money }: Composer): Text {
  if (costPerPointNtd === null) return say('plan:details.noCostPerPoint');
  return say('reports:plan.buys', { points: number(buys), perPoint: money(costPerPointNtd) });
}

function lowers({ lowers: lowered }: ReportAction, composer: Composer): Text | null {
  if (lowered.length === 0) return null;
  return composer.list(
    lowered.map(({ risk, points }) =>
      composer.say('reports:plan.lowers', { risk: riskName(risk, composer), points: composer.number(points) }),
    ),
  );
}
