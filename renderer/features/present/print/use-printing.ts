import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What is being printed, if anything: the pages, or the pages with the speaker's notes. */
export type Printing = 'no' | 'pages' | 'notes';

/**
 * Draws the sheets only while the browser prints, whoever asked for it; `print` asks with or without notes.
 * The sheets must stand before the browser looks, so they are drawn at once.
 */
export function usePrinting(): readonly [Printing, (what: 'pages' | 'notes') => void] {
  const [printing, setPrinting] = useState<Printing>('no');
  const print = useCallback((what: 'pages' | 'notes') => {
    flushSync(() => setPrinting(what));
    window.print();
  }, []);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting((now) => (now === 'no' ? 'pages' : now)));
    const after = () => setPrinting('no');
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return [printing, print];
}
