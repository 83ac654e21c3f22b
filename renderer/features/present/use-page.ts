import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PresentationPage } from '../../../src/contract/presentation-records.ts';

/**
 * The page that is shown, kept in the address so that a reload keeps it. Turning pages leaves no trail in the browser's
 * history: going back from a presentation leaves it.
 */
export function usePage(pages: readonly PresentationPage[]) {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const page = pages.find((one) => one === hash) ?? pages[0] ?? 'standing';
  const show = useCallback(
    (next: PresentationPage) => {
      void navigate({ to: '.', hash: next, replace: true, resetScroll: false, hashScrollIntoView: false });
    },
    [navigate],
  );
  return [page, show] as const;
}
