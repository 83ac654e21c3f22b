import { useEffect, useRef } from 'react';

/**
 * Runs the command of every key that has one; `paused` while a dialog has the keys. `commandOf` says null for keys that are
 * somebody else's, and must be stable.
 */
export function useCommandKeys<Command>(
  commandOf: (event: KeyboardEvent) => Command | null,
  run: (command: Command) => void,
  paused: boolean,
): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    if (paused) return;
    const onKey = (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? null : commandOf(event);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    // While it travels down: a key that closes a dialog must not reach the page behind it on its way up.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [commandOf, paused]);
}
