import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * The thing whose details are open, kept in the address (`#R03`): other screens can link to it, and the browser's back
 * button closes it. Null while nothing that `ids` knows is named there.
 */
export function useHashSelection(ids: ReadonlySet<string>): readonly [string | null, (id: string | null) => void] {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const select = useCallback(
    (id: string | null) => {
      void navigate({ to: '.', hash: id ?? '', resetScroll: false, hashScrollIntoView: false });
    },
    [navigate],
  );
  return [ids.has(hash) ? hash : null, select];
}
