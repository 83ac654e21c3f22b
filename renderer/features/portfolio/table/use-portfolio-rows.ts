import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { PortfolioRow } from '../../../../src/contract/portfolio-records.ts';
import { api } from '../../../client/api.ts';
import { filterOf, type PortfolioSearch } from '../filter/portfolio-search.ts';

/** Rows that one call brings. */
const pageSize = 100;
/** How often to look again while scores are being worked out. */
const scoringPollMs = 1500;
/** A page that was in sight so short a time ago need not be fetched again; a change marks it out of date anyway. */
const scrolledBackMs = 60_000;

/**
 * The rows of the portfolio that match, fetched a page at a time as they come into sight, so that neither the first
 * sight nor a search waits for thousands. While a changed search is on its way the rows of the one before stay.
 */
export function usePortfolioRows(search: PortfolioSearch) {
  const wanted = useMemo(
    () => ({ ...filterOf(search), sort: search.sort ?? ('name' as const), descending: search.down ?? false }),
    [search],
  );
  const cache = useQueryClient();
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const first = useQuery(
    api.portfolio.list.queryOptions({
      input: { ...wanted, offset: 0, limit: pageSize },
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => ((state.data?.scoring ?? 0) > 0 ? scoringPollMs : false),
    }),
  );
  const settled = !first.isPlaceholderData;
  const lastPage = pageOf(Math.max(0, (first.data?.total ?? 0) - 1));
  const pages = settled ? pagesBetween(inSight.first, Math.min(inSight.last, lastPage)) : [];
  const pageOptions = (page: number) =>
    api.portfolio.list.queryOptions({
      input: { ...wanted, offset: page * pageSize, limit: pageSize },
      staleTime: scrolledBackMs,
    });
  const others = useQueries({ queries: pages.map(pageOptions) });
  const rowAt = (index: number): PortfolioRow | undefined => {
    const page = pageOf(index);
    // A row with the focus is drawn wherever one scrolls, and its page is then out of sight.
    const elsewhere = () => cache.getQueryData(pageOptions(page).queryKey);
    const data = page === 0 ? first.data : (others[pages.indexOf(page)]?.data ?? elsewhere());
    return data?.rows[index % pageSize];
  };
  const onRange = useCallback((from: number, to: number) => {
    const next = { first: pageOf(from), last: pageOf(to) };
    setInSight((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);
  return { query: first, total: first.data?.total ?? 0, rowAt, onRange, settled };
}

function pageOf(index: number): number {
  return Math.floor(index / pageSize);
}

/** The pages from one to another, without the first, which is always there. */
function pagesBetween(from: number, to: number): readonly number[] {
  const start = Math.max(1, from);
  const count = Math.max(0, to - start + 1);
  return Array.from({ length: count }, (_, index) => start + index);
}
