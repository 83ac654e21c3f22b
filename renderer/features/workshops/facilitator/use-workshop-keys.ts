import { useCommandKeys } from '../../../ui/use-command-keys.ts';
import { commandForKey, type FacilitatorCommand } from './command-for-key.ts';

/** Runs the facilitator's commands by key, except while typing or while something else has the keys. */
export function useWorkshopKeys(run: (command: FacilitatorCommand) => void, paused: boolean): void {
  useCommandKeys(commandOf, run, paused);
}

function commandOf(event: KeyboardEvent): FacilitatorCommand | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return null;
  return event.repeat || isOccupied(event.target) ? null : commandForKey(event.key);
}

function isOccupied(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest('input, textarea, select, [contenteditable]');
  const typing = field && !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
  return Boolean(typing) || target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
}
