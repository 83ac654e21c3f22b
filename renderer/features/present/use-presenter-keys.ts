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
    // While it travels down: a key that closes a dialog must not reach the page behind it on its way up.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [paused]);
}

function placeOf(target: EventTarget | null): FocusPlace {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('input, textarea, select, [contenteditable]')) return 'text';
  return target.closest('button, a') ? 'button' : 'page';
}
