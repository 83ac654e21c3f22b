import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useCallback, useMemo, useState } from 'react';

/** Speaks to screen readers: call `announce`, and render `region` once. */
export function useAnnouncer(): { readonly announce: (words: string) => void; readonly region: ReactNode } {
  const [message, setMessage] = useState({ words: '', count: 0 });
  const announce = useCallback((words: string) => setMessage(({ count }) => ({ words, count: count + 1 })), []);
  const region = useMemo(
    () => (
      <VisuallyHidden role="status" aria-live="polite">
        <span key={message.count}>{message.words}</span>
      </VisuallyHidden>
    ),
    [message],
  );
  return { announce, region };
}
