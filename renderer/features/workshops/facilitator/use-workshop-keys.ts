import { useEffect, useRef } from 'react';
import { commandForKey, type FacilitatorCommand } from './command-for-key.ts';

/** Runs the facilitator's commands by key, except while typing or while something else has the keys. */
export function useWorkshopKeys(run: (command: FacilitatorCommand) => void, paused: boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    if (paused) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (event.repeat || isOccupied(event.target)) return;
      const command = commandForKey(event.key);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(command);
    };
    // While it travels down: "?" would open the app's list of keys else.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [paused]);
}

function isOccupied(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest('input, textarea, select, [contenteditable]');
  const typing = field && !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
  return Boolean(typing) || target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
}
