import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { ChosenAction } from '../../../src/domain/plan/types.ts';
import { progressOf, windowIds } from './plan-model.ts';

/** The columns of the table, in their order. */
export const sortKeys = [
  'action',
  'window',
  'cost',
  'effort',
  'buys',
  'costPerPoint',
  'owner',
  'due',
  'status',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** The planned actions in the wanted order; ties keep the plan's own order. Empty owners and dates come last. */
export function sortActions(plan: PlanView, { by, descending }: Sort): readonly ChosenAction[] {
  const direction = descending ? -1 : 1;
  return [...plan.plan.chosen].sort((a, b) => direction * compare(sortValue(plan, a, by), sortValue(plan, b, by)));
}

const last = '\uffff';

function sortValue(plan: PlanView, chosen: ChosenAction, by: SortKey): number | string {
  const progress = progressOf(plan, chosen.action);
  switch (by) {
    case 'action':
      return chosen.action;
    case 'window':
      return windowIds.indexOf(chosen.window);
    case 'cost':
      return chosen.costNtd;
    case 'effort':
      return chosen.personDays;
    case 'buys':
      return chosen.buys;
    case 'costPerPoint':
      return chosen.costPerPointNtd ?? Number.POSITIVE_INFINITY;
    case 'owner':
      return progress.owner || last;
    case 'due':
      return progress.dueDate ?? last;
    case 'status':
      return progress.status;
  }
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : a - b;
  return String(a).localeCompare(String(b));
}
