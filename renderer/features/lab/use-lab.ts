import { useReducedMotion } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LabEvent } from '../../../src/contract/run-records.ts';
import type { LabConfig } from '../../../src/domain/lab/types.ts';
import { client } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';
import { afterEvents, idleLab, type LabState } from './lab-state.ts';

/** How often the screen follows a running lab, in milliseconds: more often only costs the machine that trains. */
const followMs = 100;
const followCalmlyMs = 1000;

/** A lab and what can be done with it. */
export interface LabHandle {
  readonly state: LabState;
  /** Starts a lab; one that is under way is stopped. */
  start(config: LabConfig): void;
  pause(): void;
  resume(): void;
  stop(): void;
}

/** One lab at a time, trained by the machine and followed about ten times a second. Leaving the screen stops it. */
export function useLab(): LabHandle {
  const [state, setState] = useState<LabState>(idleLab);
  const followEvery = useReducedMotion() ? followCalmlyMs : followMs;
  const controller = useRef<AbortController | null>(null);
  const labId = useRef<string | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const start = useCallback(
    (config: LabConfig) => {
      controller.current?.abort();
      const own = new AbortController();
      controller.current = own;
      labId.current = null;
      setState({ ...idleLab, status: 'starting', config });
      void follow(config, own.signal, followEvery, (events) => {
        labId.current = events.at(-1)?.labId ?? labId.current;
        setState((now) => afterEvents(now, events));
      }).catch((error: unknown) => {
        if (!own.signal.aborted) setState((now) => ({ ...now, status: 'failed', error }));
      });
    },
    [followEvery],
  );
  // A lab that waits tells nothing, not even that: the screen says so itself once the machine has agreed.
  const tell = useCallback(async (order: 'pause' | 'resume') => {
    if (labId.current === null) return;
    try {
      await client.lab[order]({ labId: labId.current });
      const [from, to] = order === 'pause' ? (['running', 'paused'] as const) : (['paused', 'running'] as const);
      setState((now) => (now.status === from ? { ...now, status: to } : now));
    } catch (error) {
      showError(error);
    }
  }, []);
  const pause = useCallback(() => void tell('pause'), [tell]);
  const resume = useCallback(() => void tell('resume'), [tell]);
  const stop = useCallback(() => {
    controller.current?.abort();
    setState((now) => ({ ...now, status: 'stopped' }));
  }, []);
  return useMemo(() => ({ state, start, pause, resume, stop }), [state, start, pause, resume, stop]);
}

/** Hands the events of a lab on in batches, the first and every change of state at once. */
async function follow(
  config: LabConfig,
  signal: AbortSignal,
  everyMs: number,
  hand: (events: readonly LabEvent[]) => void,
): Promise<void> {
  let waiting: LabEvent[] = [];
  let state: LabEvent['state'] | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const events = waiting;
    waiting = [];
    if (!signal.aborted && events.length > 0) hand(events);
  };
  try {
    for await (const event of await client.lab.run(config, { signal })) {
      waiting.push(event);
      if (event.state !== state) flush();
      else timer ??= setTimeout(flush, everyMs);
      state = event.state;
    }
  } finally {
    flush();
  }
}
