import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { WorkshopStep, WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { api, client } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';
import { type Live, useLive } from './use-live.ts';

/** The facilitator's workshop: what it looks like now, and the moves that change it. */
export interface LiveWorkshop extends Live<WorkshopView> {
  /** One move at a time; a failure is told, and the view stays what the machine says. */
  readonly step: (step: WorkshopStep) => void;
  /** Any other call that answers with the view. */
  readonly run: (call: () => Promise<WorkshopView>, then?: () => void) => void;
  readonly busy: boolean;
}

/** Follows a workshop for as long as the screen is open. */
export function useWorkshop(id: string): LiveWorkshop {
  const cache = useQueryClient();
  const listen = useCallback((signal: AbortSignal) => client.workshops.watch({ id }, { signal }), [id]);
  const live = useLive<WorkshopView>(listen);
  const { accept } = live;
  const { mutate, isPending } = useMutation({
    mutationFn: (call: () => Promise<WorkshopView>) => call(),
    onSuccess: (view) => {
      accept(view);
      void cache.invalidateQueries({ queryKey: api.workshops.list.key() });
    },
    onError: showError,
  });
  const run = useCallback<LiveWorkshop['run']>(
    (call, then) => mutate(call, then ? { onSuccess: then } : undefined),
    [mutate],
  );
  const step = useCallback<LiveWorkshop['step']>(
    (move) => run(() => client.workshops.step({ id, ...move })),
    [run, id],
  );
  return { ...live, run, step, busy: isPending };
}
