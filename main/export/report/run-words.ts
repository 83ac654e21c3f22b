import type { ReportRun } from '../../../src/domain/report/types.ts';
import type { RunDecision, RunSignal } from '../../../src/domain/training-run/types.ts';
import { figure, percent } from '../../../src/kernel/figure.ts';
import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';

/** Where a run stands, in a few words. */
export function verdictName({ analysis }: ReportRun, { say }: Composer): Text {
  return say(`verdicts:phases.${analysis.verdict}`);
}

/** What to do with a run, in a few words. */
export function decisionName({ action }: RunDecision, { say }: Composer): Text {
  return say(`verdicts:decisions.${action}`);
}

/** A signal in words with its figure. */
export function signalText({ id, direction, value, unit }: RunSignal, { say }: Composer): Text {
  return say(`verdicts:signals.${id}.${direction}`, { value: figure(value, unit) });
}

/** The chance that a run will generalise, as whole percent; null where that is settled. */
export function openChance({ analysis: { verdict, willGeneralise } }: ReportRun): number | null {
  return verdict === 'generalised' || verdict === 'late-collapse' ? null : willGeneralise.probability;
}

/** `64%` as running text. */
export function asPercent(share: number): Text {
  return [percent(share)];
}
