import type { Comparison } from '../../../../src/domain/report/types.ts';
import type { Table } from '../../document/types.ts';
import { cellsOf, column } from '../cells.ts';
import type { DeckSource } from '../deck-source.ts';

/** Every assessed risk with its likelihood, impact, score, band and the actions that lower it. */
export function registerTable({ report, composer, names }: DeckSource): Table {
  const { say, range, number } = composer;
  const cells = cellsOf(composer);
  return {
    id: 'register',
    title: say('deck:appendix.register'),
    columns: [
      column('rank', ['#'], 0.4, 'number'),
      column('id', say('deck:column.id'), 0.6),
      column('risk', say('deck:column.risk'), 3.6),
      column('pillar', say('present:gain.pillar'), 1),
      column('likelihood', say('present:risks.likelihood'), 1.3),
      column('impact', say('present:risks.impact'), 0.8, 'number'),
      column('score', say('deck:column.score'), 1.5),
      column('band', say('deck:column.band'), 0.9),
      column('actions', say('deck:column.loweredBy'), 2.4),
    ],
    rows: report.risks.map((risk) => [
      cells.number(risk.rank, 0),
      cells.text([risk.id]),
      cells.text(names.risk(risk.id)),
      cells.text(names.pillar(risk.pillar)),
      { text: range(risk.likelihood), value: risk.likelihood.planning },
      { text: number(risk.impact), value: risk.impact },
      { text: range(risk.score), value: risk.score.planning },
      { text: names.band(risk.band), band: risk.band },
      cells.text([risk.actions.length === 0 ? '–' : risk.actions.map(({ action }) => action).join(' ')]),
    ]),
    empty: say('deck:none'),
  };
}

/** Risks that are left out of every total, which does not mean that they are zero. */
export function unassessedTable({ report, composer, names }: DeckSource): Table {
  const { say } = composer;
  const cells = cellsOf(composer);
  return {
    id: 'unassessed',
    title: say('deck:appendix.unassessed'),
    columns: [
      column('id', say('deck:column.id'), 0.7),
      column('risk', say('deck:column.risk'), 8),
      column('pillar', say('present:gain.pillar'), 2),
    ],
    rows: report.unassessed.map(({ id, pillar }) => [
      cells.text([id]),
      cells.text(names.risk(id)),
      cells.text(names.pillar(pillar)),
    ]),
    empty: say('deck:none'),
  };
}

/** Every risk then and now. */
export function changesTable({ composer, names }: DeckSource, { risks }: Comparison): Table {
  const { say, number } = composer;
  const cells = cellsOf(composer);
  const standing = (at: Comparison['risks'][number]['now']) =>
    at === null
      ? cells.text(['–'])
      : { text: composer.join(number(at.score), names.band(at.band), ' '), value: at.score, band: at.band };
  return {
    id: 'changes',
    title: say('deck:appendix.changes'),
    columns: [
      column('id', say('deck:column.id'), 0.7),
      column('risk', say('deck:column.risk'), 6),
      column('before', say('results:since.before'), 1.8),
      column('now', say('results:since.now'), 1.8),
      column('change', say('deck:column.change'), 1.2, 'number'),
    ],
    rows: risks.map(({ risk, before, now, change }) => [
      cells.text([risk]),
      cells.text(names.risk(risk)),
      standing(before),
      standing(now),
      cells.number(change),
    ]),
    empty: say('deck:none'),
  };
}
