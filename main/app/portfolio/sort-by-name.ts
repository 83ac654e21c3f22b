import type { Language } from '../../../src/contract/records.ts';

/** Names as readers of a language look them up: Chinese by strokes, numbers by their value, no matter which case or width. */
export function sortByName<Named extends { readonly name: string }>(
  named: readonly Named[],
  language: Language,
  descending: boolean,
): readonly Named[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sorted = named.toSorted((a, b) => compare(a.name, b.name));
  return descending ? sorted.reverse() : sorted;
}
