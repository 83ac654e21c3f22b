import type { Action, ActionId } from './types.ts';

/** The actions that must be complete before one, direct and indirect; holds the action itself when they form a cycle. */
export function allPrerequisites(action: Action, actions: ReadonlyMap<ActionId, Action>): ReadonlySet<ActionId> {
  const found = new Set<ActionId>();
  const open = [...action.prerequisites];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(actions.get(id)?.prerequisites ?? []));
  }
  return found;
}
