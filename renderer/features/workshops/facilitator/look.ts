import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import type { Item } from '../agenda/agenda-model.ts';

/** What the facilitator's window shows in its middle: what everyone sees, or something looked at beforehand. */
export type Look = { readonly kind: 'lobby' | 'ranking' } | { readonly kind: 'question'; readonly item: Item };

/** What the facilitator picked in the agenda; null follows what everyone sees. */
export type Pick = { readonly kind: 'lobby' | 'ranking' } | { readonly kind: 'question'; readonly question: string };

/** What is shown in the middle. A question that is no longer part of the workshop shows what everyone sees. */
export function lookOf(view: WorkshopView, pick: Pick | null): Look {
  const wanted = pick ?? view.focus;
  if (wanted.kind !== 'question') return { kind: wanted.kind };
  const item = view.items.find(({ question }) => question === wanted.question);
  if (item) return { kind: 'question', item };
  return pick ? lookOf(view, null) : { kind: 'lobby' };
}

/** Whether everyone in the room sees it too. */
export function isShownToAll(view: WorkshopView, look: Look): boolean {
  if (look.kind !== 'question') return view.focus.kind === look.kind;
  return view.focus.kind === 'question' && view.focus.question === look.item.question;
}
