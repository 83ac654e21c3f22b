import { useDebouncedCallback } from '@mantine/hooks';
import { useRef } from 'react';
import type { PlanView } from '../../../../src/contract/plan-records.ts';
import type { PlanChanges } from '../use-plan-changes.ts';

type Settings = PlanView['settings'];

const saveAfterMs = 500;

/** A change of some settings, given what they are by then. */
export type ChangeSettings = (change: (now: Settings) => Partial<Settings>) => void;

/** Gathers what is typed and saves it together when typing rests, so that the solver is not asked at every digit. */
export function useDelayedSettings(stored: Settings, changes: PlanChanges): ChangeSettings {
  const pending = useRef<Partial<Settings>>({});
  const flush = useDebouncedCallback(
    () => {
      const all = pending.current;
      pending.current = {};
      changes.configure(all);
    },
    { delay: saveAfterMs, flushOnUnmount: true },
  );
  return (change) => {
    pending.current = { ...pending.current, ...change({ ...stored, ...pending.current }) };
    flush();
  };
}
