import type { LabConfig, LabPreset } from '../../../src/domain/lab/types.ts';
import type { LabAnalysis } from './lab-state.ts';

/** How a lab ended, in the terms of someone who watched it. */
export type Ending = 'grokked' | 'generalised' | 'collapsed' | 'waiting' | 'rising' | 'unlearned' | 'diverged';

/** What became of a lab, from the last judgement. */
export function endingOf({ grokked, verdict, generalisedStep, memorisedStep }: LabAnalysis): Ending {
  if (verdict === 'late-collapse') return 'collapsed';
  if (verdict === 'diverging') return 'diverged';
  if (generalisedStep !== null) return grokked ? 'grokked' : 'generalised';
  if (memorisedStep === null) return 'unlearned';
  return verdict === 'transition' || verdict === 'pre-grok' || verdict === 'partial' ? 'rising' : 'waiting';
}

/** What to try next: a preset to compare with, or the same again with one thing changed. */
export interface NextTry {
  /** The reason, as a key of `lab:next`. */
  readonly reason:
    | 'withoutDecay'
    | 'harder'
    | 'withRule'
    | 'withDecay'
    | 'moreData'
    | 'longer'
    | 'lessDecay'
    | 'gentler';
  readonly preset: LabPreset | null;
  readonly change: Partial<LabConfig>;
}

/** Data shares below this were too little for the rule in most of our runs on this task. */
const littleData = 0.35;

/** The most telling thing to try after a lab with these settings ended so. */
export function nextTry(ending: Ending, config: LabConfig, limits: { readonly steps: number }): NextTry {
  const preset = (reason: NextTry['reason'], name: LabPreset): NextTry => ({ reason, preset: name, change: {} });
  const changed = (reason: NextTry['reason'], change: Partial<LabConfig>): NextTry => ({
    reason,
    preset: null,
    change,
  });
  if (ending === 'grokked' || ending === 'collapsed') return preset('withoutDecay', 'no-weight-decay');
  if (ending === 'generalised') return preset('harder', 'groks');
  if (ending === 'diverged') return changed('gentler', { weightDecay: config.weightDecay / 2 });
  if (config.labels === 'random') return preset('withRule', 'groks');
  if (config.weightDecay === 0) return preset('withDecay', 'groks');
  if (ending === 'unlearned') return changed('lessDecay', { weightDecay: config.weightDecay / 2 });
  if (ending === 'waiting' && config.dataShare < littleData) return preset('moreData', 'plain-success');
  return changed('longer', { steps: Math.min(limits.steps, 2 * config.steps) });
}
