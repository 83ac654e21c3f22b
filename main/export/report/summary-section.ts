import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, Text } from '../document/types.ts';
import { heading, list, note, paragraph } from './blocks.ts';
import { conflictList } from './conflict-list.ts';
import { decisions } from './decisions.ts';
import { keyFigures } from './key-figures.ts';
import { actionName, personDays, riskName, sentences } from './names.ts';
import { planFiguresOf } from './plan-figures.ts';
import { proofSentence } from './proof-sentence.ts';
import { planStateOf, standingOf } from './standing-of.ts';
import { exposureNote, standingText } from './standing-text.ts';

/** The executive summary: what stands, the three greatest risks, what the plan does for which money by when, what is to be decided. */
export function summarySection(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  return [
    heading(1, say('reports:section.summary')),
    keyFigures(report, composer),
    heading(2, say('reports:summary.standing')),
    paragraph(standingText(report, composer)),
    exposureNote(report, composer),
    ...greatestRisks(report, composer),
    heading(2, say('reports:summary.plan')),
    ...planInShort(report, composer),
    heading(2, say('reports:summary.decide')),
    ...list(decisions(report, composer), true),
  ];
}

function greatestRisks(report: Report, composer: Composer): readonly Block[] {
  if (standingOf(report).kind !== 'standing') return [];
  const { say, number } = composer;
  const items = report.risks.slice(0, 3).map(({ id, score, band }) =>
    say('reports:summary.risk', {
      risk: riskName(id, composer),
      score: number(score.planning),
      band: say(`ui:band.${band}`),
      cause: say(`risks:${id}.cause`),
      consequence: say(`risks:${id}.consequence`),
    }),
  );
  return [heading(2, say('reports:summary.risks')), ...list(items, true)];
}

function planInShort(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  if (standingOf(report).kind !== 'standing') return [paragraph(say('reports:plan.tooEarly'))];
  const state = planStateOf(report);
  if (state === 'infeasible') {
    return [
      note('warning', say('plan:conflict.title'), say('plan:conflict.text')),
      ...list(conflictList(report, composer)),
    ];
  }
  if (state === 'nothing-fits')
    return [note('warning', say('plan:nothingFits.title'), say('reports:plan.nothingFits'))];
  if (state === 'nothing-left') return [note('good', say('plan:nothingLeft.title'), say('plan:nothingLeft.text'))];
  return [
    paragraph(sentences(planSentences(report, composer), composer)),
    paragraph(proofSentence(report, composer)),
    paragraph(say('reports:summary.best')),
    ...list(bestActions(report, composer)),
  ];
}

/** How much the plan is, takes and brings. */
export function planSentences(report: Report, composer: Composer): readonly Text[] {
  const { say, money, number } = composer;
  const figures = planFiguresOf(report);
  if (!figures) return [];
  const { costNtd, personDays: days, actions } = report.totals;
  return [
    say('reports:summary.planTakes', {
      count: actions,
      cost: money(costNtd),
      days: personDays(days, composer),
      from: figures.from,
      to: figures.to,
    }),
    say('plan:gain.sentence', {
      today: number(figures.today),
      soon: number(figures.soon),
      year: number(figures.year),
      nothing: number(figures.today),
    }),
  ];
}

function bestActions(report: Report, composer: Composer): readonly Text[] {
  const { say, money, number } = composer;
  const best = [...report.actions].sort((a, b) => b.buys - a.buys || (a.action < b.action ? -1 : 1)).slice(0, 3);
  return best.map(({ action, costNtd, personDays: days, finish, buys }) =>
    say('reports:summary.action', {
      action: actionName(action, composer),
      cost: money(costNtd),
      days: personDays(days, composer),
      finish,
      points: number(buys),
    }),
  );
}
