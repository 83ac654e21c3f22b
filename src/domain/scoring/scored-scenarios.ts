import { type CompiledContent, type CompiledRisk, compileContent } from './compile-content.ts';
import { askedGates, gapsOf, type RiskGaps, vulnerability } from './gaps.ts';
import { clampGrade, rawLikelihood } from './likelihood.ts';
import { type Scenario, scenariosOf } from './scenarios.ts';
import type { ScoringInput } from './types.ts';

/** One risk in one scenario: everything settled but the open maturity answers. */
export interface RiskInScenario {
  readonly weight: number;
  readonly gaps: RiskGaps;
  readonly exposure: number;
  readonly impact: number;
  readonly likelihood: { readonly best: number; readonly planning: number; readonly worst: number };
  /** Likelihood with every driver at level 4, and at level 0. */
  readonly likelihoodAt4: number;
  readonly likelihoodAt0: number;
}

/** A scenario with its risks in content order; null where a risk is not assessed. */
export interface ScoredScenario {
  readonly scenario: Scenario;
  readonly risks: readonly (RiskInScenario | null)[];
}

/** Scores every risk in every scenario of the open profile answers. */
export function scoreScenarios(input: ScoringInput): readonly ScoredScenario[] {
  const compiled = compileContent(input.content);
  const gapsByGates = new Map<string, readonly (RiskGaps | null)[]>();
  return scenariosOf(compiled, input.answers, input.criticalSystems).map((scenario) => {
    const asked = askedGates(compiled, scenario);
    const key = asked.map(Number).join('');
    let gaps = gapsByGates.get(key);
    if (!gaps) {
      gaps = compiled.risks.map((risk) => gapsOf(compiled, risk, input.answers, asked));
      gapsByGates.set(key, gaps);
    }
    return { scenario, risks: compiled.risks.map((risk, i) => riskIn(compiled, risk, scenario, gaps[i] ?? null)) };
  });
}

function riskIn(
  compiled: CompiledContent,
  { risk, exposure: exposures, impact: impacts }: CompiledRisk,
  { truth, weight }: Scenario,
  gaps: RiskGaps | null,
): RiskInScenario | null {
  if (!gaps) return null;
  const rules = compiled.content.scoring;
  let exposure = 1;
  for (const { when, factor } of exposures) {
    if (!when(truth)) continue;
    exposure = factor;
    break;
  }
  let impact = risk.baseImpact;
  for (const { when, add } of impacts) if (when(truth)) impact += add;
  const likelihood = (v: number) => clampGrade(rawLikelihood(rules, risk.baseLikelihood, exposure, v));
  return {
    weight,
    gaps,
    exposure,
    impact: clampGrade(impact),
    likelihood: {
      best: likelihood(vulnerability(gaps, 0)),
      planning: likelihood(vulnerability(gaps, gaps.openGap)),
      worst: likelihood(vulnerability(gaps, 1)),
    },
    likelihoodAt4: likelihood(0),
    likelihoodAt0: likelihood(1),
  };
}
