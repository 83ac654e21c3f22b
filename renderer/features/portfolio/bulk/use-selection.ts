import { useCallback, useEffect, useState } from 'react';
import { client } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';
import type { PortfolioFilter } from '../filter/portfolio-search.ts';

/** The most rows that one call gives. */
const pageSize = 2000;
const none: ReadonlySet<string> = new Set();

/** The clients chosen for doing something with several. Choosing ends when something else is looked for. */
export function useSelection(filter: PortfolioFilter, filterKey: string) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter, another selection
  useEffect(() => setChosen(none), [filterKey]);
  const toggle = useCallback(
    (id: string) =>
      setChosen((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  const chooseAll = async () => {
    try {
      setChosen(new Set(await allIds(filter)));
    } catch (error) {
      showError(error);
    }
  };
  return { chosen, has: (id: string) => chosen.has(id), toggle, chooseAll, chooseNone: () => setChosen(none) };
}

async function allIds(filter: PortfolioFilter): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const { rows, total } = await client.portfolio.list({ ...filter, offset, limit: pageSize });
    ids.push(...rows.map(({ organisationId }) => organisationId));
    if (rows.length === 0 || ids.length >= total) return ids;
  }
}
