import { valueAt } from '../lab-curves.ts';
import type { LabAnalysis } from '../lab-state.ts';
import { fallAt, normChange } from './story-moments.ts';
import type { Story } from './use-story.ts';

/** One figure of both runs at the same step, as shares. */
export interface ComparedRow {
  readonly what: 'unseen' | 'fall' | 'norm' | 'chance';
  readonly rule: number;
  readonly random: number;
  /** Whether somebody who sees one of them could tell: shares and chances that lie well apart. */
  readonly differs: boolean;
}

/** Shares closer than this are not told apart by eye. */
const toldApart = 0.05;
/** An estimate is less sure than what was measured: chances closer than this say the same. */
const chancesApart = 0.2;

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
  return (['unseen', 'fall', 'norm'] as const).map((what) => ({
    what,
    rule: rule[what],
    random: random[what],
    differs: Math.abs(rule[what] - random[what]) >= toldApart,
  }));
}

/** The chances that were given to both runs, as they were judged at the same step. */
export function compareChances(rule: LabAnalysis, random: LabAnalysis): ComparedRow {
  const [ofRule, ofRandom] = [rule.willGeneralise.probability, random.willGeneralise.probability];
  return { what: 'chance', rule: ofRule, random: ofRandom, differs: Math.abs(ofRule - ofRandom) >= chancesApart };
}
