import type { CalendarEntry, PortfolioPage } from '../../../src/contract/portfolio-records.ts';
import { foldText } from '../../db/fold-text.ts';
import type { PortfolioFilter, PortfolioSort } from '../../db/repositories/portfolio/find-clients.ts';
import type { Context } from '../context.ts';
import { found } from '../found.ts';
import type { TextFile } from '../text-file.ts';
import { benchmarkClient, type WantedBenchmark } from './benchmark-client.ts';
import { clientCalendarFile } from './client-calendar-file.ts';
import { exportPortfolio } from './export-portfolio.ts';
import type { ScoreKeeper } from './score-keeper.ts';
import { sortByName } from './sort-by-name.ts';

/** A page of the portfolio. */
export type WantedPage = PortfolioFilter & {
  readonly sort?: PortfolioSort | undefined;
  readonly descending?: boolean | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
};

/** First and last day. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const usualLimit = 100;

/** All clients at a glance: found, tagged, dated, compared and exported. */
export function portfolioService(context: Context, keeper: ScoreKeeper) {
  const { store, today, language } = context;
  const calendar = ({ from, to, done = false }: Span & { done?: boolean | undefined }): CalendarEntry[] =>
    store.portfolio.calendar({ from, to, done, today: today() });
  return {
    list({ sort = 'name', descending = false, offset = 0, limit = usualLimit, ...filter }: WantedPage): PortfolioPage {
      const found = store.portfolio.find(filter, { sort, descending, today: today() });
      const clients = sort === 'name' ? sortByName(found, language(), descending) : found;
      const ids = clients.slice(offset, offset + limit).map(({ id }) => id);
      const scoring = store.scores.countMissing();
      if (scoring > 0) keeper.start();
      return {
        total: clients.length,
        rows: store.portfolio.rows(ids, today()),
        tags: store.tags.inUse(),
        ...store.portfolio.count(),
        scoring,
      };
    },
    setTags({ organisationId, tags }: { organisationId: string; tags: readonly string[] }): string[] {
      found(store.organisations.get(organisationId), 'organisation');
      store.database.transaction(() => {
        // Before asking which are in use: its own old spelling of a tag may be the last one.
        store.tags.replace(organisationId, []);
        store.tags.replace(organisationId, sameSpelling(tags, store.tags.inUse()));
      });
      return store.tags.of(organisationId);
    },
    calendar,
    calendarFile: (span: Span): TextFile => clientCalendarFile(context, calendar(span), span),
    benchmark: (wanted: WantedBenchmark) => benchmarkClient(context, wanted),
    exportTable: (wanted: PortfolioFilter & { format: 'csv' | 'xlsx' }) => exportPortfolio(context, wanted),
  };
}

/** Each tag once, and spelt as it is in use already: `零售` and `Retail` must not come in two widths or cases. */
function sameSpelling(tags: readonly string[], inUse: readonly { readonly tag: string }[]): readonly string[] {
  const known = new Map(inUse.map(({ tag }) => [foldText(tag), tag]));
  const wanted = new Map<string, string>();
  for (const tag of tags) {
    const folded = foldText(tag);
    if (!wanted.has(folded)) wanted.set(folded, known.get(folded) ?? tag);
  }
  return [...wanted.values()];
}
