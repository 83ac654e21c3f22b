import { type RefObject, useEffect, useRef } from 'react';
import type { Question } from '../../../../src/content/types.ts';
import { type Command, commandForKey, type Key } from '../model/command-for-key.ts';

/**
 * Runs `onCommand` for the questionnaire's keys, wherever the focus is, except while typing or inside a dialog. Keys
 * typed while another question is on its way (`moving`) wait for it: a fast "→ 1" never answers the question left behind.
 */
export function useQuestionKeys(
  question: Question | null,
  moving: RefObject<boolean>,
  onCommand: (command: Command) => void,
): void {
  const latest = useRef({ question, onCommand });
  const waiting = useRef<Key[]>([]);
  useEffect(() => {
    latest.current = { question, onCommand };
    while (waiting.current.length > 0 && !moving.current) {
      const command = commandForKey(question, waiting.current.shift() ?? noKey);
      if (command) onCommand(command);
    }
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.defaultPrevented || event.altKey || event.isComposing || isOccupied(target, event.key)) return;
      const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey };
      const command = commandForKey(latest.current.question, key);
      if (!command || (event.key === 'Enter' && isControl(target))) return;
      // A digit on a number question moves the focus into the field and must still arrive there.
      if (command.kind !== 'typeNumber') event.preventDefault();
      if (moving.current) waiting.current.push(key);
      else latest.current.onCommand(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [moving]);
}

const noKey: Key = { key: '', ctrl: false, shift: false };

/** Whether keys belong to what has the focus: a field, a menu, a dialog. */
function isOccupied(target: HTMLElement | null, key: string): boolean {
  if (!target) return false;
  if (target instanceof HTMLInputElement && target.type === 'radio' && key.startsWith('Arrow')) return true;
  const field = target.closest('input, textarea, select, [contenteditable="true"]');
  const typing = field && !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
  return Boolean(typing) || target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
}

/** Whether Enter already means something to what has the focus. */
function isControl(target: HTMLElement | null): boolean {
  return target?.closest('button, a, summary, input') !== null && !target?.closest('[data-enter-goes-on="true"]');
}
