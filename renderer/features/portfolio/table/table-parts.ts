import type { PortfolioRow } from '../../../../src/contract/portfolio-records.ts';
import type { SortedBy } from '../../../ui/sort-header.tsx';
import type { SortKey } from '../filter/portfolio-search.ts';

/** What a row offers to do with its client. */
export interface RowActions {
  benchmark(row: PortfolioRow): void;
  exportFile(row: PortfolioRow): void;
  archive(row: PortfolioRow): void;
}

/** The clients that are chosen for doing something with several. */
export interface Selection {
  has(organisationId: string): boolean;
  toggle(organisationId: string): void;
}

/** What the table and the cards, which show the same, are given. */
export interface PortfolioListParts {
  readonly total: number;
  /** Undefined while its page is on its way. */
  readonly rowAt: (index: number) => PortfolioRow | undefined;
  /** Tells which rows are in sight. */
  readonly onRange: (first: number, last: number) => void;
  /** Changes with what is looked for: the list then begins at its top again. */
  readonly listKey: string;
  readonly sort: SortedBy<SortKey>;
  readonly onSort: (sort: SortedBy<SortKey>) => void;
  readonly selection: Selection;
  readonly actions: RowActions;
  /** Tags in use anywhere, for completing what is typed. */
  readonly tags: readonly string[];
}
