import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterOf,
  isFiltered,
  parsePortfolioSearch,
  withoutFilter,
} from '../../../renderer/features/portfolio/filter/portfolio-search.ts';
import { portfolioFilter } from '../../../src/contract/portfolio-records.ts';

describe('the address of the portfolio', () => {
  it('says a filter, and nothing of what is as usual', () => {
    const search = parsePortfolioSearch({
      q: 2026,
      tags: ['南部', 7],
      bands: ['high', 'nonsense'],
      sizes: 'micro',
      archived: 'active',
      sort: 'name',
      down: 'yes',
      other: 1,
    });
    expect(search).toEqual({ q: '2026', tags: ['南部', '7'], bands: ['high'] });
    expect(filterOf(search)).toEqual({ search: '2026', tags: ['南部', '7'], bands: ['high'], archived: 'active' });
  });

  it('gives a filter that the machine takes, whatever the address says, and reads its own words again', () => {
    const keys = ['view', 'q', 'tags', 'industries', 'sizes', 'bands', 'archived', 'sort', 'down'];
    const likely = fc.constantFrom('mfg', 'micro', 'high', 'archived', 'all', 'risk', 'calendar', true, '');
    const address = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(likely, fc.anything(), fc.array(fc.oneof(likely, fc.string()))),
    );
    fc.assert(
      fc.property(address, (raw) => {
        const search = parsePortfolioSearch(raw);
        expect(portfolioFilter.safeParse(filterOf(search)).success).toBe(true);
        expect(parsePortfolioSearch(JSON.parse(JSON.stringify(search)))).toEqual(search);
        expect(isFiltered(withoutFilter(search))).toBe(false);
      }),
    );
  });
});
