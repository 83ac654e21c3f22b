import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type Deliverable, governanceDocuments, reportKinds } from '../../../src/contract/report-records.ts';

const all: readonly Deliverable[] = [...reportKinds, ...governanceDocuments];

/** What is picked, kept in the address (`#policy`) so that a link leads to it. The one-page summary at first. */
export function useDeliverable(comparable: boolean): readonly [Deliverable, (deliverable: Deliverable) => void] {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const pick = useCallback(
    (deliverable: Deliverable) => {
      void navigate({ to: '.', hash: deliverable, replace: true, resetScroll: false, hashScrollIntoView: false });
    },
    [navigate],
  );
  const named = all.find((each) => each === hash);
  return [named && (named !== 'comparison' || comparable) ? named : 'summary', pick];
}
