import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { type PortfolioSearch, parsePortfolioSearch } from './portfolio-search.ts';

const rememberedAs = 'dunwu-portfolio';

/** What of the portfolio is looked at, and a way to change it. */
export interface PortfolioAddress {
  readonly search: PortfolioSearch;
  /** `replace`: no step for the back button, as while a search is typed. */
  change(part: PortfolioChange, how?: { readonly replace?: boolean }): void;
  set(search: PortfolioSearch): void;
}
export type PortfolioChange = { readonly [key in keyof PortfolioSearch]?: PortfolioSearch[key] | undefined };

/**
 * Filter, order and view live in the address: they can be linked to, and the back button undoes them. An address that says
 * nothing opens what was looked at last on this computer.
 */
export function usePortfolioAddress(): PortfolioAddress {
  const search = useSearch({ from: '/portfolio' });
  const navigate = useNavigate();
  const [restored, setRestored] = useState(() => (Object.keys(search).length === 0 ? remembered() : {}));
  const go = useCallback(
    (next: PortfolioSearch, replace: boolean) =>
      void navigate({ to: '/portfolio', search: next, replace, resetScroll: false }),
    [navigate],
  );
  useEffect(() => {
    if (Object.keys(restored).length > 0) {
      setRestored({});
      go(restored, true);
    } else {
      localStorage.setItem(rememberedAs, JSON.stringify(search));
    }
  }, [search, restored, go]);
  const change = useCallback(
    (part: PortfolioChange, { replace = false } = {}) => go(parsePortfolioSearch({ ...search, ...part }), replace),
    [go, search],
  );
  const set = useCallback((next: PortfolioSearch) => go(next, false), [go]);
  return { search, change, set };
}

function remembered(): PortfolioSearch {
  try {
    return parsePortfolioSearch(JSON.parse(localStorage.getItem(rememberedAs) ?? '{}'));
  } catch {
    // Somebody else's entry under our name: as if nothing were remembered.
    return {};
  }
}
