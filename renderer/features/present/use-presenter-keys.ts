import { useEffect, useRef } from 'react';
import { commandForKey, type FocusPlace, type PresenterCommand } from './command-for-key.ts';

/** Runs the command of every key that is the presenter's; `paused` while a dialog has the keys. */
export function usePresenterKeys(run: (command: PresenterCommand) => void, paused: boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    if (paused) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandForKey(event, placeOf(event.target));
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [paused]);
}

function placeOf(target: EventTarget | null): FocusPlace {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('input, textarea, select, [contenteditable]')) return 'text';
  return target.closest('button, a') ? 'button' : 'page';
}
