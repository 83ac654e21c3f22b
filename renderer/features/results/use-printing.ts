import { useEffect, useState } from 'react';

/** Prints the board's page, or everything with all parts open; the screen is as before when the dialog closes. */
export function usePrinting(): { readonly all: boolean; readonly print: (all: boolean) => void } {
  const [wanted, setWanted] = useState<'no' | 'board' | 'all'>('no');
  useEffect(() => {
    if (wanted === 'no') return;
    const done = () => setWanted('no');
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [wanted]);
  return { all: wanted === 'all', print: (all) => setWanted(all ? 'all' : 'board') };
}
