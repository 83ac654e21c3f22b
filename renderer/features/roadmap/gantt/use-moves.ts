import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemWords } from './item-words.ts';
import { type Grip, stepBar } from './place-bar.ts';
import type { Holding } from './use-holding.ts';

/** Moving an item in steps, by keys or buttons, with every step spoken. */
export interface Moves {
  pickUp(action: string): void;
  step(grip: Exclude<Grip, 'start'>, steps: number): void;
  keep(): void;
  back(): void;
}

export function useMoves(holding: Holding, words: ItemWords, announce: (words: string) => void): Moves {
  const { t } = useTranslation();
  return useMemo(() => {
    const say = (key: string, action: string, dates = '') => announce(t(key, { action, dates }));
    return {
      pickUp(action) {
        const item = holding.itemOf(action);
        if (!item) return;
        if (item.status === 'done') {
          say('roadmap:gantt.doneStays', action);
          return;
        }
        holding.hold(item, { start: item.start, workingDays: item.workingDays }, 'keyboard');
        say('roadmap:gantt.pickedUp', action);
      },
      step(grip, steps) {
        const draft = holding.store.get();
        const item = draft && holding.itemOf(draft.action);
        if (!draft || !item) return;
        const next = holding.hold(item, stepBar(draft, grip, steps, holding.calendar), 'keyboard');
        announce(words.held(next));
      },
      keep() {
        const draft = holding.putDown();
        if (draft) say('roadmap:gantt.putDown', draft.action, words.dates(draft.start, draft.finish));
      },
      back() {
        const item = holding.itemOf(holding.putBack()?.action ?? '');
        if (item) say('roadmap:gantt.putBack', item.action, words.dates(item.start, item.finish));
      },
    };
  }, [holding, words, announce, t]);
}
