import { actions } from '../../../src/content/actions.ts';
import { programmes } from '../../../src/content/programmes.ts';
import type { ActionId, Pillar, Programme } from '../../../src/content/types.ts';

const byId = new Map(actions.map((action) => [action.id, action]));

/** The pillar that an action belongs to; undefined for an id that the content does not have. */
export function actionPillar(id: ActionId): Pillar | undefined {
  return byId.get(id)?.pillar;
}

/** Taiwan programmes that any of the actions may draw on, the largest sums first; those without a figure last. */
export function programmesFor(ids: readonly ActionId[]): readonly Programme[] {
  const named = new Set(ids.flatMap((id) => byId.get(id)?.programmes ?? []));
  return programmes
    .filter(({ id }) => named.has(id))
    .sort((a, b) => (b.upToNtd ?? -1) - (a.upToNtd ?? -1) || (a.id < b.id ? -1 : 1));
}
