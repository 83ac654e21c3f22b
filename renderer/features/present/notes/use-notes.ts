import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PresentationPage, PresentationSettings } from '../../../../src/contract/presentation-records.ts';
import { api } from '../../../client/api.ts';
import { useSavePresentation } from '../use-presentation.ts';

const restMs = 500;

/** The speaker's own notes: seen at once, saved a moment after the last key and at the latest when the page is left. */
export function useNotes(assessmentId: string) {
  const cache = useQueryClient();
  const { save, saving } = useSavePresentation(assessmentId);
  const [waiting, setWaiting] = useState(false);
  const unsaved = useRef<PresentationSettings['notes'] | null>(null);
  const timer = useRef(0);
  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    if (unsaved.current) save({ notes: unsaved.current });
    unsaved.current = null;
    setWaiting(false);
  }, [save]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  /** `text` null: back to the notes that Dunwu writes. */
  const write = useCallback(
    (page: PresentationPage, text: string | null) => {
      const queryKey = api.presentation.get.queryKey({ input: { assessmentId } });
      const { [page]: _, ...others } = cache.getQueryData(queryKey)?.notes ?? {};
      const notes = text === null ? others : { ...others, [page]: text };
      cache.setQueryData(queryKey, (now) => now && { ...now, notes });
      unsaved.current = notes;
      setWaiting(true);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, restMs);
    },
    [assessmentId, cache, flush],
  );
  return { write, flush, saved: !waiting && !saving };
}
