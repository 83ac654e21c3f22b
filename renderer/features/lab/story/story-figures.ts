import { valueAt } from '../lab-curves.ts';
import { fallAt } from './story-moments.ts';
import type { Story, StoryRun } from './use-story.ts';

/** What a run of the story says at the step that is shown. Scores 0 to 1, money NT$. */
export interface StoryFigures {
  readonly step: number;
  readonly seen: number;
  readonly unseen: number;
  /** How far the loss on new examples lies below its peak, 0 to 1. */
  readonly fall: number;
  readonly spent: number;
}

/** The figures of a run at a step, at the assumed price. */
export function figuresAt({ lab }: StoryRun, step: number, { cost }: Pick<Story, 'cost'>): StoryFigures {
  const { curves } = lab.state;
  return {
    step,
    seen: valueAt(curves, 'trainScore', step) ?? 0,
    unseen: valueAt(curves, 'valScore', step) ?? 0,
    fall: fallAt(curves, step),
    spent: (step / 1000) * cost,
  };
}

/** Share that is right by guessing: one answer in as many as there are. */
export function guessOf({ lab }: StoryRun): number {
  const { config } = lab.state;
  return config ? 1 / config.modulus : 0;
}
