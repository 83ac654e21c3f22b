import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { useFormats } from '../../ui/format.ts';
import { offerUndo } from './offer-undo.ts';
import { inverseOf, type ProgressChange, type RoadmapChange, type Snapshot } from './roadmap-change.ts';
import { progressOf, withItemAt } from './roadmap-model.ts';
import { type History, type Step, useHistory } from './use-history.ts';
import { type RoadmapStore, useRoadmapStore } from './use-roadmap-store.ts';

/** What the user may change on the roadmap. Each is shown and saved at once and can be taken back. */
export interface RoadmapChanges {
  readonly history: History;
  readonly store: RoadmapStore;
  /** Settles when it is saved and the violations that follow from it are on the screen. */
  move(action: string, start: string, workingDays: number): Promise<void>;
  release(action: string): void;
  setProgress(action: string, progress: ProgressChange): void;
  setCapacity(owner: string, capacity: number | null): void;
}

/** The changes to one assessment's roadmap. */
export function useRoadmapChanges(assessmentId: string): RoadmapChanges {
  const store = useRoadmapStore(assessmentId);
  const history = useHistory(store.run);
  const words = useChangeWords();
  const change = useCallback(
    (forward: RoadmapChange) => {
      const before = store.present();
      if (!before) return null;
      const step: Step = { forward: [forward], backward: inverseOf(forward, before) };
      history.record(step);
      const saved = store.run(step.forward);
      return { before, saved, offerUndo: (message: string) => offerUndo(message, () => history.undoStep(step)) };
    },
    [store, history.record, history.undoStep],
  );
  return useMemo(
    () => ({
      store,
      history,
      move(action, start, workingDays) {
        const made = change({ kind: 'move', action, start, workingDays });
        if (!made) return Promise.resolve();
        made.offerUndo(words.moved(withItemAt(made.before.roadmap, action, start, workingDays), action));
        return made.saved;
      },
      release(action) {
        change({ kind: 'release', action })?.offerUndo(words.released(action));
      },
      setProgress(action, progress) {
        const made = change({ kind: 'progress', action, progress });
        if (!made || progress.status !== 'done' || progressOf(made.before.plan, action).status === 'done') return;
        const notice = made.offerUndo(words.done(action));
        void made.saved.then(() => {
          const moved = words.scoreMoved(action, made.before, store.present());
          if (moved) notice.say(moved);
        });
      },
      setCapacity(owner, capacity) {
        change({ kind: 'capacity', owner, capacity });
      },
    }),
    [store, history, change, words],
  );
}

function useChangeWords() {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(() => {
    const title = (action: string) => t(`actions:${action}.title`);
    const scores = ({ projection }: PlanView) => ({
      today: projection[0]?.overall ?? null,
      end: projection.at(-1)?.overall ?? null,
    });
    return {
      done: (action: string) => t('roadmap:notice.done', { action: title(action) }),
      released: (action: string) => t('roadmap:notice.released', { action: title(action) }),
      moved(roadmap: Snapshot['roadmap'], action: string) {
        const item = roadmap.items.find((each) => each.action === action);
        const dates = { from: formats.date(item?.start ?? ''), to: formats.date(item?.finish ?? '') };
        return t('roadmap:notice.moved', { action: title(action), ...dates });
      },
      /** How far the projected score fell; null where there is no score to compare. */
      scoreMoved(action: string, before: Snapshot, after: Snapshot | null): string | null {
        const from = scores(before.plan).today;
        const to = after && scores(after.plan).today;
        if (from === null || to === null) return null;
        return t('roadmap:notice.scoreMoved', {
          action: title(action),
          before: formats.number(from, 1),
          after: formats.number(to, 1),
        });
      },
    };
  }, [t, formats]);
}
