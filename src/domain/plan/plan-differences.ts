import type { ActionId } from '../../content/types.ts';
import type { Plan } from './types.ts';

/** An action of which two plans say different things: the window in which each completes it, null where it is left out. */
export interface PlanDifference {
  readonly action: ActionId;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changes from one plan to another: actions that come, go or move, by id. */
export function planDifferences(before: Plan, after: Plan): readonly PlanDifference[] {
  const was = windowsOf(before);
  const is = windowsOf(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((action) => ({ action, before: was.get(action) ?? null, after: is.get(action) ?? null }))
    .filter(({ before: old, after: now }) => old !== now);
}

function windowsOf({ chosen }: Plan): ReadonlyMap<ActionId, string> {
  return new Map(chosen.map(({ action, window }) => [action, window]));
}
