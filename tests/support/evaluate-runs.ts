import { type JudgeRules, judgeRules } from '../../src/content/judge-rules.ts';
import { defaultRunSettings } from '../../src/contract/run-records.ts';
import { analyseRun } from '../../src/domain/training-run/analyse-run.ts';
import type { RunAnalysis, RunSeries } from '../../src/domain/training-run/types.ts';
import { fitChance } from './fit-chance.ts';
import { type LabelledRun, labelledRuns, seriesOf } from './labelled-runs.ts';

/** The five classes of the labelled runs. */
export type RunClass = 'grokked' | 'healthy' | 'still-memorised' | 'plain-overfit' | 'failed';

export interface Judged {
  readonly run: LabelledRun;
  readonly analysis: RunAnalysis;
}

/** Every labelled run, judged by a chance model that never saw its task. */
export function judgeLeavingOutTasks(change: (series: RunSeries) => RunSeries = (series) => series): readonly Judged[] {
  const runs = labelledRuns();
  const rules = new Map<string, JudgeRules>();
  return runs.map((run) => {
    const known = rules.get(run.task) ?? { ...judgeRules, chance: fitChance(run.task) };
    rules.set(run.task, known);
    return { run, analysis: analyseRun(change(seriesOf(run, runs)), defaultRunSettings, known) };
  });
}

/** The class that a verdict stands for; null for "cannot tell". */
export function classOf({ verdict, grokked }: RunAnalysis): RunClass | null {
  if (verdict === 'cannot-tell') return null;
  if (verdict === 'generalised') return grokked ? 'grokked' : 'healthy';
  if (verdict === 'overfitting') return 'plain-overfit';
  return ['diverging', 'stalled', 'late-collapse', 'learning'].includes(verdict) ? 'failed' : 'still-memorised';
}

function classOfLabel(label: string): string {
  return label === 'diverged' || label === 'not-learning' ? 'failed' : label;
}

/** Share of scored runs of a kind whose class is the label (strict), or one that the log can support (lenient). */
export function accuracy(judged: readonly Judged[], kind: 'full' | 60 | 30) {
  const scored = judged.filter(({ run }) => run.scored && (kind === 'full' ? run.kind === 'full' : run.tier === kind));
  const share = (right: (one: Judged) => boolean) => scored.filter(right).length / scored.length;
  return {
    runs: scored.length,
    strict: share(({ run, analysis }) => classOf(analysis) === classOfLabel(run.label)),
    lenient: share(({ run, analysis }) => run.acceptable.map(classOfLabel).includes(classOf(analysis) ?? '')),
  };
}

/** How good the chances and times of the runs cut at 60 % or 30 % of their way are. */
export function foresight(judged: readonly Judged[], tier: 60 | 30) {
  const cuts = judged.filter(({ run }) => run.tier === tier && run.will_grok_scored);
  const will = cuts.filter(({ run }) => run.will_grok);
  const never = cuts.filter(({ run }) => !run.will_grok);
  const chance = ({ analysis }: Judged) => analysis.willGeneralise.probability;
  const timed = will.flatMap(({ run, analysis: { willGeneralise } }) =>
    willGeneralise.expectedStep && run.grok_step ? [{ ...willGeneralise.expectedStep, truth: run.grok_step }] : [],
  );
  const errors = timed.map(({ p50, truth }) => Math.abs(Math.log10(p50 / truth))).sort((a, b) => a - b);
  const share = (list: readonly Judged[], action: string) =>
    list.filter(({ analysis }) => analysis.decision.action === action).length / list.length;
  return {
    runs: cuts.length,
    auc: areaUnderCurve(will.map(chance), never.map(chance)),
    brier: cuts.reduce((sum, one) => sum + (chance(one) - (one.run.will_grok ? 1 : 0)) ** 2, 0) / cuts.length,
    medianLogError: errors[errors.length >> 1] ?? Number.NaN,
    covered: timed.filter(({ p10, p90, truth }) => truth >= p10 && truth <= p90).length / timed.length,
    timed: timed.length,
    falseStop: share(will, 'stop'),
    falseContinue: share(never, 'continue'),
    cannotTell: share(cuts, 'cannot-tell'),
  };
}

/** Chance that one of the first has a higher value than one of the second; ties count half. */
function areaUnderCurve(high: readonly number[], low: readonly number[]): number {
  let sum = 0;
  for (const one of high) for (const other of low) sum += one > other ? 1 : one === other ? 0.5 : 0;
  return sum / (high.length * low.length);
}
