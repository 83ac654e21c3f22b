import { useMemo } from 'react';
import { type ComparedRow, compareChances } from './compare-runs.ts';
import { useJudgements } from './use-judgements.ts';
import type { Story } from './use-story.ts';

/** A moment at which both runs are compared. */
export interface ComparedMoment {
  readonly name: 'question' | 'review';
  readonly step: number;
  /** The chances that were given then; null while they are worked out. */
  readonly chance: ComparedRow | null;
}

/**
 * The chances that Dunwu would have given both runs when the manager was asked and when the at the first review point after that; worked out
 * once both runs are over, null before.
 */
export function useChances(story: Story): readonly ComparedMoment[] {
  const { first, second, questionStep, reviewStep } = story;
  const [rule, random] = [first.lab.state.config, second.lab.state.config];
  const over = second.lab.state.status === 'stopped' || second.lab.state.status === 'done';
  const wanted = useMemo(
    () =>
      [questionStep, reviewStep].flatMap((step) =>
        [rule, random].flatMap((config) => (over && config && step !== null ? [{ config, step }] : [])),
      ),
    [over, questionStep, reviewStep, rule, random],
  );
  const judged = useJudgements(wanted);
  const moments = [
    { name: 'question', step: questionStep },
    { name: 'review', step: reviewStep },
  ] as const;
  return moments.flatMap(({ name, step }, at) => {
    const [ofRule, ofRandom] = [judged?.[2 * at], judged?.[2 * at + 1]];
    const chance = ofRule && ofRandom ? compareChances(ofRule, ofRandom) : null;
    return step === null ? [] : [{ name, step, chance }];
  });
}
