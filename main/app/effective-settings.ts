import type { ActionProgress, Baseline, PlanDecisions } from '../../src/contract/plan-records.ts';
import type { PlanSettings } from '../../src/domain/plan/types.ts';

/** What bears on a plan beside the answers. */
export interface PlanCircumstances {
  readonly decisions: PlanDecisions;
  readonly progress: Readonly<Record<string, ActionProgress>>;
  /** What was signed off and is to be kept; null when nothing is. */
  readonly kept: Baseline | null;
}

/**
 * What the plan is really solved with: the user's decisions, what is done or begun and by whom, and the windows that were
 * signed off. A lock of the user's goes before one that was signed off, and so does work that is under way: who began early
 * is not held to a later window.
 */
export function effectiveSettings({ decisions, progress, kept }: PlanCircumstances): PlanSettings {
  const actions = Object.entries(progress).sort(([a], [b]) => (a < b ? -1 : 1));
  const withStatus = (...wanted: ActionProgress['status'][]) =>
    actions.filter(([, { status }]) => wanted.includes(status)).map(([action]) => action);
  const [done, begun] = [withStatus('done'), withStatus('doing', 'blocked')];
  const excluded = decisions.excluded.toSorted();
  const free = new Set([...done, ...begun, ...excluded]);
  const held = kept?.plan.chosen.filter(({ action }) => !free.has(action)) ?? [];
  return {
    ...decisions,
    excluded,
    locked: { ...Object.fromEntries(held.map(({ action, window }) => [action, window])), ...decisions.locked },
    owners: Object.fromEntries(actions.flatMap(([action, { owner }]) => (owner === '' ? [] : [[action, owner]]))),
    done,
    begun,
  };
}
