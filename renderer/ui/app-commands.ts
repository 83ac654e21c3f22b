import { useEffect, useRef } from 'react';
import type { HostEvent } from '../../src/contract/records.ts';

/** Commands that a host's menu may send to the screen. */
export type AppCommand = Extract<HostEvent, { type: 'command' }>['command'];

const listeners = new Map<AppCommand, Set<() => void>>();

/** Hands a command to whatever on the screen listens to it; false when nothing does. */
export function sendAppCommand(command: AppCommand): boolean {
  const set = listeners.get(command);
  if (!set || set.size === 0) return false;
  for (const listener of set) listener();
  return true;
}

/** Runs `handler` when the host's menu sends `command`, for as long as the calling component is shown. */
export function useAppCommand(command: AppCommand, handler: () => void): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  }, [handler]);
  useEffect(() => {
    const listener = () => latest.current();
    const set = listeners.get(command) ?? new Set();
    listeners.set(command, set);
    set.add(listener);
    return () => {
      set.delete(listener);
    };
  }, [command]);
}
