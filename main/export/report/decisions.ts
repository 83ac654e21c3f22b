import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';
import { planFiguresOf } from './plan-figures.ts';
import { planStateOf, standingOf } from './standing-of.ts';

/** What the board is asked to decide, one sentence a decision. Never empty. */
export function decisions(report: Report, composer: Composer): readonly Text[] {
  const { say } = composer;
  if (standingOf(report).kind === 'too-early') return [say('reports:decide.answer')];
  if (standingOf(report).kind === 'nothing-to-assess') return [say('reports:decide.confirm')];
  const state = planStateOf(report);
  if (state === 'infeasible') return [say('reports:decide.giveWay'), ...findOut(report, composer)];
  if (state === 'nothing-fits') return [say('reports:decide.limits'), ...findOut(report, composer)];
  if (state === 'nothing-left') return [...findOut(report, composer), say('reports:decide.review')];
  return [
    ...approve(report, composer),
    ...reviews(report, composer),
    ...owners(report, composer),
    ...findOut(report, composer),
    ...accept(report, composer),
  ];
}

function approve(report: Report, { say, money }: Composer): readonly Text[] {
  const figures = planFiguresOf(report);
  if (!figures) return [];
  const values = { cost: money(report.totals.costNtd), soon: money(figures.soonNtd) };
  if (!report.signOff) return [say('reports:decide.approve', values)];
  return [say('reports:decide.signed', { ...values, by: report.signOff.by, on: report.signOff.on })];
}

function owners({ actions }: Report, { say }: Composer): readonly Text[] {
  const unnamed = actions.filter(({ owner }) => owner.startsWith('pillar:')).length;
  return unnamed === 0 ? [] : [say('reports:decide.owners', { count: unnamed, total: actions.length })];
}

function reviews({ roadmap }: Report, { say, list }: Composer): readonly Text[] {
  if (roadmap.gates.length === 0) return [];
  return [say('reports:decide.reviews', { dates: list(roadmap.gates.map(({ at }): Text => [at])) })];
}

function findOut({ progress, askNext }: Report, { say, list }: Composer): readonly Text[] {
  const count = progress.unsure + progress.unanswered;
  const first = askNext.slice(0, 3).map(({ question }): Text => [question]);
  if (count === 0 || first.length === 0) return [];
  return [say('reports:decide.findOut', { count, questions: list(first) })];
}

function accept(report: Report, { say, number }: Composer): readonly Text[] {
  const figures = planFiguresOf(report);
  return figures ? [say('reports:decide.accept', { score: number(figures.year) })] : [];
}
