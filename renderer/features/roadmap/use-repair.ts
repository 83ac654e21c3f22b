import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  | { readonly kind: 'repaired'; readonly differences: RepairResult['differences'] }
  /** `partly`: the plan was changed but some items still break a rule; `stuck`: nothing could be changed. */
  | ({ readonly kind: 'partly' | 'stuck' } & Pick<RepairResult, 'obstacles' | 'differences'>);

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
  // Whoever leaves the screen does not wait for it any more.
  useEffect(() => () => stop.current?.abort(), []);
  const repair = useCallback(
    async (signal: AbortSignal): Promise<RepairState> => {
      await store.settled();
      const before = store.present();
      const { repaired, obstacles, differences } = await client.roadmap.repair({ assessmentId }, { signal });
      await store.refresh();
      const after = store.present();
      const forward = before && after ? changesBetween(before, after) : [];
      if (before && after && forward.length > 0) {
        const step = { forward, backward: changesBetween(after, before) };
        history.record(step);
        offerUndo(t('roadmap:repair.done'), () => {
          setState(idle);
          history.undoStep(step);
        });
      }
      return repaired ? { kind: 'repaired', differences } : { kind: outcomeOf(obstacles), obstacles, differences };
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

function outcomeOf(obstacles: RepairResult['obstacles']): 'partly' | 'stuck' {
  return obstacles.some(({ kind }) => kind === 'plan') ? 'stuck' : 'partly';
}

/** Only one repair runs at a time. */
function startOver(stop: { current: AbortController | null }): AbortController {
  stop.current?.abort();
  const fresh = new AbortController();
  stop.current = fresh;
  return fresh;
}
