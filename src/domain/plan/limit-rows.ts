import type { ActionId, Pillar } from '../../content/types.ts';
import { forcedIds } from './forced-actions.ts';
import type { Row, Term } from './linear-program.ts';
import type { PlanModel } from './plan-model.ts';
import type { ProgramPart, ProgramParts } from './program-parts.ts';

/** Money is counted in thousands of NT$ so that no coefficient dwarfs the others. */
const thousand = 1000;

/** What the firm can spend: external money in the year and window by window, person-days, owners' attention, pillars' share. */
export function limitRows(parts: ProgramParts): ProgramPart {
  return {
    rows: [
      ...moneyRows(parts),
      ...personDayRows(parts),
      ...capacityRows(parts),
      ...parallelRows(parts),
      ...pillarRows(parts),
    ],
  };
}

function moneyRows({ model, eligible, names }: ProgramParts): readonly Row[] {
  const { budgetNtd, windowBudgetsNtd } = model.settings;
  const spentBy = (window: number): readonly Term[] =>
    eligible.flatMap((id) => {
      const costNtd = model.actions.get(id)?.costNtd ?? 0;
      return costNtd > 0 ? [{ variable: names.done(id, window), factor: costNtd / thousand }] : [];
    });
  const last = model.windows.length - 1;
  const rows: Row[] = [];
  if (budgetNtd !== null) rows.push(row('budget_year', spentBy(last), budgetNtd / thousand));
  if (windowBudgetsNtd !== null) {
    let available = 0;
    model.windows.forEach(({ id }, window) => {
      available += windowBudgetsNtd[id] ?? 0;
      rows.push(row(`budget_${names.window(window)}`, spentBy(window), available / thousand));
    });
  }
  return rows.filter(({ terms }) => terms.length > 0);
}

function personDayRows({ model, eligible, names }: ProgramParts): readonly Row[] {
  const busy = withEffort(model, eligible);
  if (busy.length === 0) return [];
  return model.windows.map(({ personDays }, window) =>
    row(
      `person_days_${names.window(window)}`,
      busy.map((id) => ({ variable: names.work(id, window), factor: 1 })),
      personDays,
    ),
  );
}

/**
 * What follows from the rows above, written down for the solver: everything complete between two windows that could not
 * start before the first of them fits their person-days together. Redundant, but a knapsack of its own, from which the solver
 * derives cuts: without these rows the same plans take about ten times as long.
 */
function capacityRows({ model, eligible, names }: ProgramParts): readonly Row[] {
  const forced = forcedIds(model);
  const startsAt = (id: ActionId) => (forced.has(id) ? 0 : (model.actions.get(id)?.earliest ?? 0));
  const busy = withEffort(model, eligible);
  const starts = [...new Set([0, ...busy.map(startsAt)])].sort((a, b) => a - b);
  return starts.flatMap((from) => {
    const own = busy.filter((id) => startsAt(id) >= from);
    let personDays = 0;
    return model.windows.slice(from).map((window, after) => {
      personDays += window.personDays;
      const to = from + after;
      const effort = (id: ActionId) => model.actions.get(id)?.personDays ?? 0;
      const terms = own.map((id) => ({ variable: names.done(id, to), factor: effort(id) }));
      return row(`capacity_${names.window(from)}_to_${names.window(to)}`, terms, personDays);
    });
  });
}

/**
 * At most so many actions of one owner between their first work and their completion in any window. `begun_A_w` is 1 from the
 * window of the first work on; only a cap needs it.
 */
function parallelRows({ model, eligible, names }: ProgramParts): readonly Row[] {
  const { maxParallel } = model.settings;
  if (maxParallel === null) return [];
  const busy = withEffort(model, eligible);
  const effort = (id: ActionId) => model.actions.get(id)?.personDays ?? 0;
  const owners = [...new Set(busy.map((id) => model.actions.get(id)?.owner ?? ''))].sort();
  return model.windows.flatMap((_, window) => {
    const at = names.window(window);
    const begins = busy.flatMap((id): Row[] => {
      const begun = names.begun(id, window);
      const work = { variable: names.work(id, window), factor: 1 };
      const done = { variable: names.done(id, window), factor: 1 };
      const rows = [
        row(`works_${id}_${at}`, [work, { variable: begun, factor: -effort(id) }], 0),
        // Follows from the others for whole numbers; said outright it makes the search several times shorter.
        row(`ends_${id}_${at}`, [done, { variable: begun, factor: -1 }], 0),
      ];
      if (window === 0) return rows;
      const before = { variable: names.begun(id, window - 1), factor: 1 };
      return [...rows, row(`keeps_${id}_${at}`, [before, { variable: begun, factor: -1 }], 0)];
    });
    const caps = owners.map((owner, place) => {
      const own = busy.filter((id) => model.actions.get(id)?.owner === owner);
      const terms = own.flatMap((id): Term[] => {
        const begun = { variable: names.begun(id, window), factor: 1 };
        return window === 0 ? [begun] : [begun, { variable: names.done(id, window - 1), factor: -1 }];
      });
      return row(`parallel_${place + 1}_${at}`, terms, maxParallel);
    });
    return [...begins, ...caps];
  });
}

function pillarRows({ model, eligible, names }: ProgramParts): readonly Row[] {
  const last = model.windows.length - 1;
  return Object.entries(model.settings.minimumPerPillar).flatMap(([pillar, least]) => {
    if (!least) return [];
    const terms = eligible.flatMap((id) => {
      const action = model.actions.get(id);
      const counts = action && action.pillar === (pillar as Pillar) && !action.met;
      return counts ? [{ variable: names.done(id, last), factor: 1 }] : [];
    });
    // A pillar without any action left cannot get one; the constant keeps the row readable for every solver.
    const some = terms.length > 0 ? terms : [{ variable: names.riskToday, factor: 0 }];
    return [{ name: `least_${pillar}`, terms: some, is: '>=' as const, than: least }];
  });
}

function withEffort(model: PlanModel, eligible: readonly ActionId[]): readonly ActionId[] {
  return eligible.filter((id) => (model.actions.get(id)?.personDays ?? 0) > 0);
}

function row(name: string, terms: readonly Term[], than: number): Row {
  return { name, terms, is: '<=', than };
}
