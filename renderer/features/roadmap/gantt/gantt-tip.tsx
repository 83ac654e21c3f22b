import { type RefObject, useEffect, useState } from 'react';
import type { RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import { type DraftStore, useDraft } from './draft-store.ts';
import classes from './gantt.module.css';
import type { ItemWords } from './item-words.ts';

interface GanttTipProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly itemOf: (action: string) => RoadmapItem | undefined;
  readonly store: DraftStore;
  readonly words: ItemWords;
}

interface Shown {
  readonly action: string;
  readonly left: number;
  readonly top: number;
}

const showAfterMs = 350;
const hideAfterMs = 200;
const size = { width: 340, height: 200 };

/**
 * All facts of the bar under the pointer, or of the row that keys led to. It stays while the pointer is on it and goes on Escape.
 * Hidden from screen readers, who have the same in the row's description.
 */
export function GanttTip({ scroller, itemOf, store, words }: GanttTipProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const held = useDraft(store) !== null;
  useTipEvents(scroller, setShown);
  const item = shown && !held ? itemOf(shown.action) : undefined;
  if (!shown || !item) return null;
  return (
    <div aria-hidden="true" data-tip className={`${classes.tip} no-print`} style={{ left: shown.left, top: shown.top }}>
      <strong>
        {item.action} {words.title(item.action)}
      </strong>
      {words.facts(item).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}

function useTipEvents(scroller: RefObject<HTMLElement | null>, setShown: (shown: Shown | null) => void): void {
  useEffect(() => {
    const box = scroller.current?.parentElement;
    if (!box) return;
    const done = new AbortController();
    const listen = { signal: done.signal };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (shown: Shown | null, ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setShown(shown), ms);
    };
    box.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        if (!(target instanceof Element) || pointerType === 'touch') return;
        if (target.closest('[data-tip]')) clearTimeout(timer);
        else later(placeOf(target.closest('[data-bar]')), target.closest('[data-bar]') ? showAfterMs : hideAfterMs);
      },
      listen,
    );
    box.addEventListener('pointerleave', () => later(null, hideAfterMs), listen);
    box.addEventListener(
      'focusin',
      ({ target }) => {
        const row = target instanceof Element && target.matches(':focus-visible') ? target.closest('[data-row]') : null;
        later(placeOf(row?.querySelector('[data-bar]') ?? null), row ? showAfterMs : 0);
      },
      listen,
    );
    box.addEventListener('focusout', () => later(null, 0), listen);
    box.addEventListener('pointerdown', () => later(null, 0), listen);
    scroller.current?.addEventListener('scroll', () => setShown(null), listen);
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && later(null, 0), listen);
    return () => {
      clearTimeout(timer);
      done.abort();
    };
  }, [scroller, setShown]);
}

/** Below a bar, or above it where the window ends. */
function placeOf(bar: Element | null): Shown | null {
  if (!(bar instanceof HTMLElement)) return null;
  const at = bar.getBoundingClientRect();
  const below = at.bottom + 8;
  return {
    action: bar.dataset.bar ?? '',
    left: Math.max(8, Math.min(at.left, innerWidth - size.width - 8)),
    top: below + size.height > innerHeight ? Math.max(8, at.top - size.height - 8) : below,
  };
}
