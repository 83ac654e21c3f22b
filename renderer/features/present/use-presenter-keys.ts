import { useCommandKeys } from '../../ui/use-command-keys.ts';
import { commandForKey, type FocusPlace, type PresenterCommand } from './command-for-key.ts';

/** Runs the command of every key that is the presenter's; `paused` while a dialog has the keys. */
export function usePresenterKeys(run: (command: PresenterCommand) => void, paused: boolean): void {
  useCommandKeys(commandOf, run, paused);
}

function commandOf(event: KeyboardEvent): PresenterCommand | null {
  return commandForKey(event, placeOf(event.target));
}

function placeOf(target: EventTarget | null): FocusPlace {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('input, textarea, select, [contenteditable]')) return 'text';
  return target.closest('button, a') ? 'button' : 'page';
}
