import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Roadmap, RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import type { DaysOff } from '../../../../src/kernel/working-days.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { findDraftViolations } from './find-draft-violations.ts';
import type { Draft, GanttProps, Place } from './gantt-types.ts';
import type { BarCalendar } from './place-bar.ts';

/** Picking up, moving and putting down one item, by pointer or keys. */
export interface Holding {
  readonly store: DraftStore;
  readonly calendar: BarCalendar;
  itemOf(action: string): RoadmapItem | undefined;
  /** Shows the item at a place, with what is wrong there. */
  hold(item: RoadmapItem, place: Place, held: 'pointer' | 'keyboard'): Draft;
  /** Leaves the held item where it is and tells the screen. Returns what was held. */
  putDown(): Draft | null;
  /** Puts it back where it was. Returns what was held. */
  putBack(): Draft | null;
}

/** If no roadmap comes, the move did not reach the machine: show where the item really is. */
const patienceMs = 4000;

export function useHolding({ roadmap, windows, onMove }: Pick<GanttProps, 'roadmap' | 'windows' | 'onMove'>): Holding {
  const [store] = useState(createDraftStore);
  const off = useDaysOff(roadmap);
  const earliest = roadmap.start;
  const putBack = useCallback(() => {
    const draft = store.get();
    store.set(null);
    return draft;
  }, [store]);
  useForgetSaved(store, roadmap);
  return useMemo(() => {
    const itemOf = (action: string) => roadmap.items.find((each) => each.action === action);
    return {
      store,
      calendar: { off, earliest },
      itemOf,
      hold(item, place, held) {
        const found = findDraftViolations(item, place, { roadmap, windows, off });
        const draft = { action: item.action, ...place, ...found, held };
        store.set(draft);
        return draft;
      },
      putDown() {
        const draft = store.get();
        const item = draft && itemOf(draft.action);
        if (!draft || !item || (item.start === draft.start && item.workingDays === draft.workingDays)) return putBack();
        const saving: Draft = { ...draft, held: 'saving' };
        store.set(saving);
        setTimeout(() => {
          if (store.get() === saving) store.set(null);
        }, patienceMs);
        onMove(draft.action, { start: draft.start, workingDays: draft.workingDays });
        return draft;
      },
      putBack,
    };
  }, [store, roadmap, windows, off, earliest, onMove, putBack]);
}

function useDaysOff({ holidays }: Roadmap): DaysOff {
  return useMemo(() => new Set(holidays.map(({ date }) => date)), [holidays]);
}

/** A new roadmap says where the item is now. */
function useForgetSaved(store: DraftStore, roadmap: Roadmap): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs because another roadmap came, whatever it says.
  useEffect(() => forgetSaved(store), [store, roadmap]);
}

function forgetSaved(store: DraftStore): void {
  if (store.get()?.held === 'saving') store.set(null);
}
