import type { RiskId, ScoringRules } from '../../content/types.ts';
import { bandOf } from './bands.ts';
import type { CompiledContent } from './compile-content.ts';
import { rangeOver, weightedMean } from './ranges.ts';
import type { RiskInScenario, ScoredScenario } from './scored-scenarios.ts';
import type { AssessedRisk, RiskScore, ScoreSummary } from './types.ts';

/** Sums of scores over a set of risks in one scenario. */
export interface ScenarioTotals {
  readonly weight: number;
  readonly best: number;
  readonly planning: number;
  readonly worst: number;
  /** Sum with every driver at level 4. */
  readonly lowest: number;
  /** Sum with every driver at level 0: the 100 of the scale. */
  readonly highest: number;
}

/** Adds up the risks that are assessed in a scenario; null when none is. */
export function totalsOf(weight: number, risks: readonly (RiskInScenario | null)[]): ScenarioTotals | null {
  const totals = { weight, best: 0, planning: 0, worst: 0, lowest: 0, highest: 0 };
  for (const risk of risks) {
    if (!risk) continue;
    totals.best += risk.impact * risk.likelihood.best;
    totals.planning += risk.impact * risk.likelihood.planning;
    totals.worst += risk.impact * risk.likelihood.worst;
    totals.lowest += risk.impact * risk.likelihoodAt4;
    totals.highest += risk.impact * risk.likelihoodAt0;
  }
  return totals.highest > 0 ? totals : null;
}

/** 100 x sum of scores / sum at the worst case over some risks (all, or a pillar's); null when none is assessed. */
export function summaryOf(
  compiled: CompiledContent,
  scenarios: readonly ScoredScenario[],
  scores: readonly RiskScore[],
): ScoreSummary | null {
  const ids = new Set<RiskId>(scores.map(({ id }) => id));
  const chosen = compiled.risks.map(({ risk }) => ids.has(risk.id));
  const percents = scenarios.flatMap(({ scenario, risks }) => {
    const totals = totalsOf(
      scenario.weight,
      risks.filter((_, i) => chosen[i]),
    );
    return totals ? [percentOf(totals)] : [];
  });
  if (percents.length === 0) return null;
  return {
    ...rangeOver(percents),
    band: meanBand(scores, compiled.content.scoring),
    lowest: weightedMean(percents.map(({ weight, lowest }) => ({ weight, value: lowest }))),
  };
}

function percentOf({ weight, best, planning, worst, lowest, highest }: ScenarioTotals) {
  const percent = (points: number) => 100 * (points / highest);
  return {
    weight,
    best: percent(best),
    planning: percent(planning),
    worst: percent(worst),
    lowest: percent(lowest),
  };
}

function meanBand(scores: readonly RiskScore[], rules: ScoringRules) {
  const assessed = scores.filter((risk): risk is AssessedRisk => risk.status === 'assessed');
  return bandOf(assessed.reduce((sum, risk) => sum + risk.score.planning, 0) / assessed.length, rules.bands);
}
