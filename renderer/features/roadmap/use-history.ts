import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAppCommand } from '../../ui/app-commands.ts';
import type { RoadmapChange } from './roadmap-change.ts';

/** What was done, and what takes it back. */
export interface Step {
  readonly forward: readonly RoadmapChange[];
  readonly backward: readonly RoadmapChange[];
}

/** Undo and redo on this screen, by button, key, menu or notification. */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
  record(step: Step): void;
  /** Takes one step back wherever it is in the history: what a notification offers. */
  undoStep(step: Step): void;
}

interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Keeps the steps of this visit and runs them backward and forward. Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y work outside fields. */
export function useHistory(run: (changes: readonly RoadmapChange[]) => Promise<void>): History {
  const [steps, setSteps] = useState<Steps>({ done: [], undone: [] });
  // Two keys may come before the next drawing: what counts is here, the state only draws it.
  const now = useRef(steps);
  const set = useCallback((next: Steps) => {
    now.current = next;
    setSteps(next);
  }, []);
  const actions = useMemo(() => makeActions(now, set, run), [set, run]);
  useUndoKeys(actions);
  useAppCommand('undo', actions.undo);
  useAppCommand('redo', actions.redo);
  const canUndo = steps.done.length > 0;
  const canRedo = steps.undone.length > 0;
  return useMemo(() => ({ ...actions, canUndo, canRedo }), [actions, canUndo, canRedo]);
}

type Actions = Pick<History, 'undo' | 'redo' | 'record' | 'undoStep'>;

function makeActions(
  now: { readonly current: Steps },
  set: (steps: Steps) => void,
  run: (changes: readonly RoadmapChange[]) => Promise<void>,
): Actions {
  const undoStep = (step: Step) => {
    const { done, undone } = now.current;
    if (!done.includes(step)) return;
    set({ done: done.filter((each) => each !== step), undone: [...undone, step] });
    void run(step.backward);
  };
  return {
    undoStep,
    record: (step) => set({ done: [...now.current.done, step], undone: [] }),
    undo() {
      const last = now.current.done.at(-1);
      if (last) undoStep(last);
    },
    redo() {
      const { done, undone } = now.current;
      const last = undone.at(-1);
      if (!last) return;
      set({ done: [...done, last], undone: undone.slice(0, -1) });
      void run(last.forward);
    },
  };
}

function useUndoKeys({ undo, redo }: Actions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const command = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : null;
      if (!command || isTyping(event.target)) return;
      event.preventDefault();
      command();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}

/** In a text field the same keys take back what is typed. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input, textarea, [contenteditable="true"]') !== null;
}
