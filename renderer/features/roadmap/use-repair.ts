import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { RepairResult } from '../../../src/contract/roadmap-records.ts';
import { client } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';
import { offerUndo } from './offer-undo.ts';
import { changesBetween } from './roadmap-change.ts';
import type { RoadmapChanges } from './use-roadmap-changes.ts';

/** How far a repair is. */
export type RepairState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'repaired'; readonly differences: PlanView['sinceBaseline'] }
  | { readonly kind: 'stuck'; readonly obstacles: RepairResult['obstacles'] };

export interface Repair {
  readonly state: RepairState;
  start(): void;
  cancel(): void;
  /** Puts what the last repair said away. */
  dismiss(): void;
}

const idle: RepairState = { kind: 'idle' };

/** Solves the plan anew around what was moved. It can be stopped while it runs and taken back afterwards. */
export function useRepair(assessmentId: string, { store, history }: RoadmapChanges): Repair {
  const { t } = useTranslation();
  const [state, setState] = useState<RepairState>(idle);
  const stop = useRef<AbortController | null>(null);
  const repair = useCallback(
    async (signal: AbortSignal): Promise<RepairState> => {
      await store.settled();
      const before = store.present();
      const { repaired, obstacles, differences } = await client.roadmap.repair({ assessmentId }, { signal });
      await store.refresh();
      const after = store.present();
      if (!repaired) return { kind: 'stuck', obstacles };
      if (before && after) {
        const step = { forward: changesBetween(before, after), backward: changesBetween(after, before) };
        history.record(step);
        offerUndo(t('roadmap:repair.done'), () => {
          setState(idle);
          history.undoStep(step);
        });
      }
      return { kind: 'repaired', differences };
    },
    [assessmentId, store, history, t],
  );
  return {
    state,
    dismiss: () => setState(idle),
    cancel: () => stop.current?.abort(),
    start() {
      const { signal } = startOver(stop);
      setState({ kind: 'running' });
      repair(signal)
        .then(setState)
        .catch((error) => {
          setState(idle);
          if (signal.aborted) void store.refresh();
          else showError(error);
        });
    },
  };
}

/** Only one repair runs at a time. */
function startOver(stop: { current: AbortController | null }): AbortController {
  stop.current?.abort();
  const fresh = new AbortController();
  stop.current = fresh;
  return fresh;
}
