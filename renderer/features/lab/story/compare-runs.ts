import { valueAt } from '../lab-curves.ts';
import { fallAt, normChange } from './story-moments.ts';
import type { Story } from './use-story.ts';

/** One figure of both runs at the same step, as shares. */
export interface ComparedRow {
  readonly what: 'unseen' | 'fall' | 'norm' | 'chance';
  readonly rule: number;
  readonly random: number;
  /** Whether they lie so far apart that somebody who sees one of them could tell. */
  readonly differs: boolean;
}

/** Shares closer than this are not told apart by eye. */
const toldApart = 0.05;

/** The figures of both runs of a story at a step. */
export function compareRuns({ first, second }: Pick<Story, 'first' | 'second'>, step: number): readonly ComparedRow[] {
  const [rule, random] = [first, second].map(({ lab }) => {
    const { curves, analysis } = lab.state;
    return {
      unseen: valueAt(curves, 'valScore', step) ?? 0,
      fall: fallAt(curves, step),
      norm: normChange(curves, Math.min(step, analysis?.memorisedStep ?? step), step),
    };
  });
  if (!rule || !random) return [];
  return (['unseen', 'fall', 'norm'] as const).map((what) => comparedRow(what, rule[what], random[what]));
}

/** Two figures side by side, as shares. */
export function comparedRow(what: ComparedRow['what'], rule: number, random: number): ComparedRow {
  return { what, rule, random, differs: Math.abs(rule - random) >= toldApart };
}
