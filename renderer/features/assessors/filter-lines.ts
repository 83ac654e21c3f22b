import type { MergeLine } from '../../../src/contract/assessor-api.ts';

/** Which questions are listed. */
export const lineFilters = ['open', 'settled', 'same', 'all'] as const;
export type LineFilter = (typeof lineFilters)[number];

/** Whether a question is listed under a filter. */
export function isWanted(filter: LineFilter): (line: MergeLine) => boolean {
  return ({ state }) => filter === 'all' || filter === state;
}

/** What is still to be done is looked at first. */
export function startFilter(lines: readonly MergeLine[]): LineFilter {
  return lines.some(({ state }) => state === 'open') ? 'open' : 'all';
}
