import type { QuestionId } from '../../content/types.ts';
import type { Answers } from '../questionnaire/answer.ts';
import type { CompiledContent, CompiledRisk } from './compile-content.ts';
import type { Scenario } from './scenarios.ts';

/** A driver that applies to the firm. `gap` is (4 - level) / 4, or null while the answer is open. */
interface DriverGap {
  readonly question: QuestionId;
  readonly share: number;
  readonly gap: number | null;
}

/** What the answers say about a risk's drivers that apply: the sums from which vulnerability follows. */
export interface RiskGaps {
  readonly drivers: readonly DriverGap[];
  readonly totalShare: number;
  readonly knownShare: number;
  /** Sum of share x gap over known drivers. */
  readonly knownGap: number;
  /** Gap assumed for open drivers: the mean of the known ones, the neutral prior where none is known. */
  readonly openGap: number;
}

/** Gathers a risk's drivers in a scenario; null when every one is hidden or not applicable. */
export function gapsOf(
  compiled: CompiledContent,
  risk: CompiledRisk,
  answers: Answers,
  asked: readonly boolean[],
): RiskGaps | null {
  const drivers: DriverGap[] = [];
  let totalShare = 0;
  let knownShare = 0;
  let knownGap = 0;
  for (const { question, share, gate } of risk.drivers) {
    const answer = answers[question];
    if (answer?.kind === 'notApplicable' || (gate >= 0 && !asked[gate])) continue;
    const gap = answer?.kind === 'level' ? (4 - answer.level) / 4 : null;
    drivers.push({ question, share, gap });
    totalShare += share;
    if (gap === null) continue;
    knownShare += share;
    knownGap += share * gap;
  }
  if (drivers.length === 0) return null;
  const openGap = knownShare > 0 ? knownGap / knownShare : compiled.content.scoring.neutralGap;
  return { drivers, totalShare, knownShare, knownGap, openGap };
}

/** Vulnerability V = sum of share x gap / sum of share, with open drivers at the gap given. */
export function vulnerability(gaps: RiskGaps, openGap: number): number {
  return (gaps.knownGap + (gaps.totalShare - gaps.knownShare) * openGap) / gaps.totalShare;
}

/** Which branches of maturity questions are asked in a scenario, by place in `compiled.gates`. */
export function askedGates(compiled: CompiledContent, scenario: Scenario): readonly boolean[] {
  return compiled.gates.map((gate) => gate(scenario.truth));
}
