import { addDays } from '../../kernel/dates.ts';
import type { PlanModel } from './plan-model.ts';
import type { Schedule } from './schedule.ts';
import type { ChosenAction } from './types.ts';

/** Points below this are rounding. */
const rounding = 1e-9;

/** The placed actions with dates and what each buys: by window, prerequisites first, then points bought, then id. */
export function chosenActions(model: PlanModel, schedule: Schedule): readonly ChosenAction[] {
  const order = new Map(model.windows.map(({ id }, index) => [id, index]));
  const ranked = [...schedule.placed.keys()]
    .flatMap((id) => chosenAction(model, schedule, id) ?? [])
    .sort(
      (a, b) =>
        (order.get(a.window) ?? 0) - (order.get(b.window) ?? 0) || b.buys - a.buys || (a.action < b.action ? -1 : 1),
    );
  return prerequisitesFirst(ranked);
}

/** Keeps the ranking, but nothing stands before what it waits for. A prerequisite's window is never a later one. */
function prerequisitesFirst(ranked: readonly ChosenAction[]): readonly ChosenAction[] {
  const listed = new Set<string>();
  const result: ChosenAction[] = [];
  const list = (action: ChosenAction): void => {
    if (listed.has(action.action)) return;
    listed.add(action.action);
    for (const before of ranked) if (action.waitsFor.includes(before.action)) list(before);
    result.push(action);
  };
  for (const action of ranked) list(action);
  return result;
}

function chosenAction(model: PlanModel, { placed }: Schedule, id: string): ChosenAction | null {
  const action = model.actions.get(id);
  const placement = placed.get(id);
  const first = placement && model.windows[placement.first];
  const last = placement && model.windows[placement.last];
  if (!action || !first || !last) return null;
  const ids = [...placed.keys()];
  const lowers = pointsOf(model, ids, id);
  const buys = lowers.reduce((sum, { points }) => sum + points, 0);
  return {
    action: id,
    window: last.id,
    start: addDays(model.settings.start, first.firstDay),
    finish: addDays(model.settings.start, last.lastDay),
    costNtd: action.costNtd,
    personDays: action.personDays,
    buys,
    costPerPointNtd: buys > 0 ? action.valueNtd / buys : null,
    waitsFor: action.missing.filter((other) => placed.has(other)),
    enables: ids.filter((other) => model.actions.get(other)?.missing.includes(id)).sort(),
    lowers,
  };
}

/** Points that would come back on each risk at the end if only this action were dropped. */
function pointsOf(model: PlanModel, ids: readonly string[], id: string): ChosenAction['lowers'] {
  const withIt = model.reachedBy(ids);
  const withoutIt = model.reachedBy(ids.filter((other) => other !== id));
  return model.risks
    .map((risk) => ({ risk: risk.id, points: model.riskAt(risk, withoutIt) - model.riskAt(risk, withIt) }))
    .filter(({ points }) => points > rounding)
    .sort((a, b) => b.points - a.points || (a.risk < b.risk ? -1 : 1));
}
