import { fewest, type Quartiles, quartilesOf } from './quartiles.ts';

/** What is compared. */
export const comparedFigures = ['overall', 'compute', 'talent', 'mindset', 'process'] as const;
export type ComparedFigure = (typeof comparedFigures)[number];

/** With whom. */
export type ComparedBy = 'industry-and-size' | 'industry' | 'size' | 'all';

/** One client without its name: planning values from 0 (good) to 100 by figure; null where there is none. */
export interface ComparedClient {
  readonly industry: string | null;
  readonly size: string | null;
  readonly figures: Readonly<Record<ComparedFigure, number | null>>;
}

/** One client beside the others; nothing in it belongs to fewer than five of them. */
export interface Comparison {
  /** How many others, rounded down to a multiple of five. */
  readonly othersAtLeast: number;
  readonly lines: readonly {
    readonly of: ComparedFigure;
    readonly mine: number | null;
    readonly others: Quartiles | null;
  }[];
}

/** The groups that hold each group. */
const widerGroups: Readonly<Record<ComparedBy, readonly ComparedBy[]>> = {
  'industry-and-size': ['industry', 'size', 'all'],
  industry: ['all'],
  size: ['all'],
  all: [],
};

/**
 * Compares a client with the others of its industry and size. A figure is shown when at least five others have it and no wider
 * group that is shown too has one to four more: the two together would tell about those few. Null: nothing may be shown.
 */
export function compareClients(
  mine: ComparedClient,
  others: readonly ComparedClient[],
  by: ComparedBy,
): Comparison | null {
  const shown = (of: ComparedFigure) => shownValues(mine, others, of, by);
  const overall = shown('overall');
  if (!overall) return null;
  return {
    othersAtLeast: overall.length - (overall.length % fewest),
    lines: comparedFigures.map((of) => {
      const values = shown(of);
      return { of, mine: mine.figures[of], others: values && quartilesOf(values) };
    }),
  };
}

function shownValues(
  mine: ComparedClient,
  others: readonly ComparedClient[],
  of: ComparedFigure,
  by: ComparedBy,
): readonly number[] | null {
  const values = others.filter((other) => isAlike(mine, other, by)).flatMap(({ figures }) => figures[of] ?? []);
  if (values.length < fewest) return null;
  const tells = widerGroups[by].some((wider) => {
    const more = (shownValues(mine, others, of, wider)?.length ?? values.length) - values.length;
    return more > 0 && more < fewest;
  });
  return tells ? null : values;
}

/** Nobody is of an industry or a size that is not known. */
function isAlike(mine: ComparedClient, other: ComparedClient, by: ComparedBy): boolean {
  const industry = mine.industry !== null && mine.industry === other.industry;
  const size = mine.size !== null && mine.size === other.size;
  if (by === 'industry-and-size') return industry && size;
  if (by === 'industry') return industry;
  return by === 'size' ? size : true;
}
