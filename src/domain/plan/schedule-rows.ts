import type { ActionId } from '../../content/types.ts';
import { forcedIds } from './forced-actions.ts';
import type { Row, Term } from './linear-program.ts';
import type { PlanAction } from './plan-actions.ts';
import type { ProgramPart, ProgramParts } from './program-parts.ts';

/**
 * When actions complete: once complete they stay so; their person-days are worked by then, not before their earliest window
 * nor before the window in which the last action they wait for completes; what is locked completes in its window.
 */
export function scheduleRows(parts: ProgramParts): ProgramPart {
  const { model, eligible, names } = parts;
  const { settings, windows } = model;
  const forced = forcedIds(model);
  const last = windows.length - 1;
  const fixed = new Map<string, number>();
  const rows: Row[] = [];
  for (const id of eligible) {
    const action = model.actions.get(id);
    if (!action) continue;
    const locked = windows.findIndex((window) => window.id === settings.locked[id]);
    if (locked > 0) fixed.set(names.done(id, locked - 1), 0);
    if (locked >= 0) fixed.set(names.done(id, locked), 1);
    if (forced.has(id)) fixed.set(names.done(id, last), 1);
    const lockedNowhere = id in settings.locked && locked < 0;
    if (settings.excluded.includes(id) || lockedNowhere) {
      rows.push({ name: `excluded_${id}`, terms: [one(names.done(id, last))], is: '<=', than: 0 });
    }
    const earliest = forced.has(id) ? 0 : action.earliest;
    windows.forEach((_, window) => {
      if (window < earliest) {
        fixed.set(names.done(id, window), 0);
        if (action.personDays > 0) fixed.set(names.work(id, window), 0);
      }
      rows.push(...actionRows(parts, action, window));
    });
  }
  return { rows, fixed };
}

function actionRows({ model, eligible, names }: ProgramParts, action: PlanAction, window: number): readonly Row[] {
  const { id, personDays, missing } = action;
  const done = names.done(id, window);
  const at = names.window(window);
  const last = model.windows.length - 1;
  const known = new Set<ActionId>(eligible);
  const rows: Row[] = [];
  if (window > 0) rows.push(atMost(`stays_${id}_${at}`, names.done(id, window - 1), done));
  for (const before of missing) {
    // One that can never be chosen is never complete.
    if (!known.has(before)) rows.push({ name: `lacks_${id}_${before}_${at}`, terms: [one(done)], is: '<=', than: 0 });
    else rows.push(atMost(`after_${id}_${before}_${at}`, done, names.done(before, window)));
  }
  if (personDays <= 0) return rows;
  const worked = model.windows.slice(0, window + 1).map((_, w) => one(names.work(id, w)));
  rows.push({
    name: `worked_${id}_${at}`,
    terms: [...worked, { variable: done, factor: -personDays }],
    is: window === last ? '=' : '>=',
    than: 0,
  });
  for (const before of missing) {
    if (!known.has(before)) continue;
    const begins = { variable: names.done(before, window), factor: -personDays };
    rows.push({
      name: `begins_${id}_${before}_${at}`,
      terms: [one(names.work(id, window)), begins],
      is: '<=',
      than: 0,
    });
  }
  return rows;
}

function atMost(name: string, lower: string, upper: string): Row {
  return { name, terms: [one(lower), { variable: upper, factor: -1 }], is: '<=', than: 0 };
}

function one(variable: string): Term {
  return { variable, factor: 1 };
}
