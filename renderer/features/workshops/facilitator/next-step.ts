import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { type Item, nextWaiting } from '../agenda/agenda-model.ts';
import { isShownToAll, type Look } from './look.ts';

/** The one thing that the facilitator does next; the screen's only primary button. */
export type NextStep =
  | { readonly kind: 'first' | 'next' | 'open'; readonly question: string }
  | {
      readonly kind:
        | 'open-door'
        | 'reveal'
        | 'second-round'
        | 'decide'
        | 'open-ranking'
        | 'reveal-ranking'
        | 'end'
        | 'results';
    };

/** What the flow asks for next, given what everyone sees and what the facilitator looks at. */
export function nextStep(view: WorkshopView, look: Look): NextStep {
  if (view.workshop.state === 'ended') return { kind: 'results' };
  const shown = isShownToAll(view, look);
  if (look.kind === 'question' && shown) {
    const { state } = look.item;
    if (state === 'open' || state === 'closed') return { kind: 'reveal' };
    if (state === 'revealed') return afterReveal(view, look.item);
  }
  if (!view.listening) return { kind: 'open-door' };
  if (look.kind === 'question' && !shown) return { kind: 'open', question: look.item.question };
  if (look.kind === 'ranking' && !shown) return { kind: 'open-ranking' };
  if (view.focus.kind === 'ranking' && view.focus.state === 'open') return { kind: 'reveal-ranking' };
  return onward(view, look.kind === 'question' ? look.item : null);
}

/** A room that is apart talks and votes once more before anyone decides. */
function afterReveal(view: WorkshopView, item: Item): NextStep {
  const last = view.tallies.at(-1);
  const apart = last?.consensus === 'split' || last?.consensus === 'leaning';
  return apart && item.round === 1 ? { kind: 'second-round' } : { kind: 'decide' };
}

function onward(view: WorkshopView, from: Item | null): NextStep {
  const next = nextWaiting(view.items, from?.question ?? null);
  if (!next) return { kind: 'end' };
  const none = view.items.every(({ state }) => state === 'waiting');
  return { kind: none ? 'first' : 'next', question: next.question };
}
