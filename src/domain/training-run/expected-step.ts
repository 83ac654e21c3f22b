import type { JudgeRules } from '../../content/judge-rules.ts';
import type { SinceMemorised } from './since-memorised.ts';
import type { ExpectedStep } from './types.ts';

/**
 * By when a run that has memorised generalises, if it does: the nearer, the more its score has risen and rises. Measured on labelled
 * runs; the steps are those of the log and lie after its last one.
 */
export function expectedStep(since: SinceMemorised, lastStep: number, rules: JudgeRules): ExpectedStep {
  const { base, perRisen, perRise, fastest, least, low, high } = rules.expected;
  const folds = Math.max(
    least,
    base + perRisen * (since.scoreRisen ?? 0) + perRise * Math.min(since.scoreRise ?? 0, fastest),
  );
  const after = (share: number) => Math.round(lastStep * Math.exp(folds * share));
  return { p10: after(low), p50: after(1), p90: after(high) };
}

/** Chance, 0 to 1, that a run that generalises does so by `step`: straight between the known chances in log steps. */
export function shareBy(step: number, { p10, p50, p90 }: ExpectedStep, lastStep: number): number {
  const last = Math.log(Math.max(lastStep, 1));
  const known: readonly (readonly [number, number])[] = [
    [last, 0],
    [Math.log(p10), 0.1],
    [Math.log(p50), 0.5],
    [Math.log(p90), 0.9],
    [2 * Math.log(p90) - Math.log(p50), 1],
  ];
  const now = Math.log(Math.max(step, 1));
  if (now <= last) return 0;
  for (let place = 1; place < known.length; place += 1) {
    const [from, below] = known[place - 1] ?? [0, 0];
    const [to, above] = known[place] ?? [0, 1];
    if (now <= to) return to === from ? above : below + ((above - below) * (now - from)) / (to - from);
  }
  return 1;
}
