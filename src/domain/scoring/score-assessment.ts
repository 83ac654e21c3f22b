import { askNext } from './ask-next.ts';
import { compileContent } from './compile-content.ts';
import { coverageOf } from './coverage.ts';
import { firmExposure } from './firm-exposure.ts';
import { bySeverity, riskScore } from './risk-score.ts';
import { scoreScenarios } from './scored-scenarios.ts';
import { summaryOf } from './summary.ts';
import type { Assessment, ScoringInput } from './types.ts';

/** The whole result of a set of answers: risks with ranges and reasons, totals, what to ask next, framework coverage. */
export function scoreAssessment(input: ScoringInput): Assessment {
  const compiled = compileContent(input.content);
  const scenarios = scoreScenarios(input);
  const risks = compiled.risks
    .map(({ risk }, place) =>
      riskScore(
        input.content.scoring,
        risk,
        scenarios.flatMap((scored) => scored.risks[place] ?? []),
      ),
    )
    .sort(bySeverity);
  const ofPillar = (pillar: string) =>
    summaryOf(
      compiled,
      scenarios,
      risks.filter((risk) => risk.pillar === pillar),
    );
  return {
    exposure: firmExposure(input),
    overall: summaryOf(compiled, scenarios, risks),
    pillars: {
      compute: ofPillar('compute'),
      talent: ofPillar('talent'),
      mindset: ofPillar('mindset'),
      process: ofPillar('process'),
    },
    risks,
    askNext: askNext(input, scenarios),
    coverage: coverageOf(input),
  };
}
