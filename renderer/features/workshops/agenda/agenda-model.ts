import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';

/** One question of a workshop as it stands. */
export type Item = WorkshopView['items'][number];

/** The questions of one section, in the workshop's order. */
export interface AgendaSection {
  readonly id: string;
  readonly items: readonly Item[];
  readonly decided: number;
}

/** The questions by section; sections in the order of their first question. */
export function agendaSections(items: readonly Item[]): readonly AgendaSection[] {
  const ids = [...new Set(items.map(({ section }) => section))];
  return ids.map((id) => {
    const own = items.filter(({ section }) => section === id);
    return { id, items: own, decided: own.filter(({ state }) => state === 'decided').length };
  });
}

/** The question to come after `from`: the next that waits, from the beginning again at the end; null when none waits. */
export function nextWaiting(items: readonly Item[], from: string | null): Item | null {
  const at = items.findIndex(({ question }) => question === from);
  const turned = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
  return turned.find(({ state }) => state === 'waiting') ?? null;
}

/** The first question that waits in a later section than that of `from`; null when none does. */
export function nextSection(items: readonly Item[], from: string | null): Item | null {
  const at = items.findIndex(({ question }) => question === from);
  const here = items[at]?.section ?? null;
  return items.slice(at + 1).find(({ section, state }) => section !== here && state === 'waiting') ?? null;
}
