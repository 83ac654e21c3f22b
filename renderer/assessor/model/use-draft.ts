import { useCallback, useState } from 'react';
import { type Draft, newDraft } from './draft.ts';
import type { DraftShelf } from './draft-shelf.ts';

interface DraftUse {
  readonly draft: Draft;
  readonly change: (step: (draft: Draft) => Draft) => void;
  /** Whether this browser keeps the draft when the page is closed. */
  readonly kept: boolean;
}

/** The draft, on the shelf after every change. */
export function useDraft(shelf: DraftShelf): DraftUse {
  const [{ draft, kept }, setState] = useState(() => {
    const first = shelf.read() ?? newDraft();
    return { draft: first, kept: shelf.write(first) };
  });
  const change = useCallback(
    (step: (draft: Draft) => Draft) =>
      setState((before) => {
        const after = step(before.draft);
        return { draft: after, kept: shelf.write(after) };
      }),
    [shelf],
  );
  return { draft, change, kept };
}
