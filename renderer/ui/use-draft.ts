import { useEffect, useRef, useState } from 'react';

const idleMs = 1200;

/** A field whose text is kept while it is typed and saved by itself. */
export interface Draft {
  readonly value: string;
  set(value: string): void;
  /** Saves now what is not saved yet: for when the field is left. */
  flush(): void;
}

const always = () => true;

/**
 * What is being typed into a field. It is saved when the field is left, when typing rests, and when the field goes away
 * (a panel that closes); it follows the stored value when that changes elsewhere.
 * @param settled whether a value may be saved while the field has the focus: half a date or name should not.
 */
export function useDraft(
  stored: string,
  save: (value: string) => void,
  settled: (value: string) => boolean = always,
): Draft {
  const [value, setValue] = useState(stored);
  const latest = useRef({ value, stored, save, settled });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unsaved = useRef(false);
  useEffect(() => {
    latest.current = { value, stored, save, settled };
  });
  useEffect(() => {
    // What was typed meanwhile must not give way to the answer of an earlier save.
    if (!unsaved.current) setValue(stored);
  }, [stored]);
  const flush = useRef(() => {
    clearTimeout(timer.current);
    unsaved.current = false;
    const { value: typed, stored: known, save: keep } = latest.current;
    if (typed !== known) keep(typed);
  }).current;
  useEffect(() => flush, [flush]);
  return {
    value,
    flush,
    set(typed) {
      setValue(typed);
      // A choice from a list is flushed before the next drawing.
      latest.current = { ...latest.current, value: typed };
      unsaved.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current.settled(latest.current.value) && flush(), idleMs);
    },
  };
}
