import type { PortfolioRow, SizeClass } from '../../../../src/contract/portfolio-records.ts';
import { industries } from '../../../../src/contract/records.ts';

type Industry = (typeof industries)[number];
type Band = NonNullable<NonNullable<PortfolioRow['latest']>['band']>;

export const sizeClasses = ['micro', 'small', 'medium', 'large'] as const satisfies readonly SizeClass[];
export const bandChoices = ['critical', 'high', 'medium', 'low'] as const satisfies readonly Band[];
export const sortKeys = ['name', 'risk', 'trend', 'assessed', 'next-due', 'workshop'] as const;
export type SortKey = (typeof sortKeys)[number];
const archivedChoices = ['active', 'archived', 'all'] as const;
export type ArchivedChoice = (typeof archivedChoices)[number];

/** In characters. */
export const longestTag = 40;

/** What of the portfolio is looked at and how, as the address says it. What is not said is as usual. */
export interface PortfolioSearch {
  readonly view?: 'calendar';
  readonly q?: string;
  readonly tags?: readonly string[];
  readonly industries?: readonly Industry[];
  readonly sizes?: readonly SizeClass[];
  readonly bands?: readonly Band[];
  readonly archived?: Exclude<ArchivedChoice, 'active'>;
  readonly sort?: Exclude<SortKey, 'name'>;
  readonly down?: true;
}

/** Reads the address (or what was remembered of one); what it does not know is left out, so any text is safe. */
export function parsePortfolioSearch(raw: Readonly<Record<string, unknown>>): PortfolioSearch {
  const text = typeof raw.q === 'string' || typeof raw.q === 'number' ? String(raw.q).slice(0, 200) : '';
  const sort = sortKeys.find((key) => key === raw.sort);
  const archived = archivedChoices.find((choice) => choice === raw.archived);
  return {
    ...(raw.view === 'calendar' && { view: raw.view }),
    ...(text !== '' && { q: text }),
    ...listOf('tags', tagsIn(raw.tags)),
    ...listOf('industries', among(industries, raw.industries)),
    ...listOf('sizes', among(sizeClasses, raw.sizes)),
    ...listOf('bands', among(bandChoices, raw.bands)),
    ...(archived && archived !== 'active' && { archived }),
    ...(sort && sort !== 'name' && { sort }),
    ...(raw.down === true && { down: true as const }),
  };
}

function tagsIn(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [];
  return list
    .filter((tag) => typeof tag === 'string' || typeof tag === 'number')
    .map((tag) => String(tag).trim())
    .filter((tag) => tag !== '' && tag.length <= longestTag);
}

function among<T extends string>(choices: readonly T[], value: unknown): readonly T[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return choices.filter((choice) => list.includes(choice));
}

function listOf<K extends string, T>(key: K, list: readonly T[]): { readonly [key in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { readonly [key in K]: readonly T[] });
}

/** The filter as the calls take it. */
export function filterOf(search: PortfolioSearch) {
  const { q, tags, industries: lines, sizes, bands, archived } = search;
  return {
    ...(q !== undefined && { search: q }),
    ...(tags && { tags: [...tags] }),
    ...(lines && { industries: [...lines] }),
    ...(sizes && { sizes: [...sizes] }),
    ...(bands && { bands: [...bands] }),
    archived: archived ?? 'active',
  } as const;
}
export type PortfolioFilter = ReturnType<typeof filterOf>;

/** Whether anything narrows the list. Archived clients are out of it by default: that alone is not narrowing. */
export function isFiltered({ q, tags, industries: lines, sizes, bands, archived }: PortfolioSearch): boolean {
  return [q, tags, lines, sizes, bands, archived].some((part) => part !== undefined);
}

/** The same view and order, with nothing narrowed. */
export function withoutFilter({ view, sort, down }: PortfolioSearch): PortfolioSearch {
  return { ...(view && { view }), ...(sort && { sort }), ...(down && { down }) };
}
