import type { Pillar, RiskId } from '../../content/types.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import { compileContent } from '../scoring/compile-content.ts';
import { clampGrade, rawLikelihood } from '../scoring/likelihood.ts';
import { weightedMean } from '../scoring/ranges.ts';
import { type RiskInScenario, type ScoredScenario, scoreScenarios } from '../scoring/scored-scenarios.ts';
import { type PlanModel, planModel, type Reached } from './plan-model.ts';
import type { Plan, PlanInput } from './types.ts';

/** The planning scores on a day if the plan is kept, 0 (good) to 100 (bad); null where nothing is assessed. */
export interface ProjectedScore {
  readonly at: LocalDate;
  readonly overall: number | null;
  readonly pillars: Readonly<Record<Pillar, number | null>>;
}

/**
 * The scores that the plan promises on the days of its `riskOverTime`, from the same formula as the assessment, with open
 * answers held at today's mean gap. The first one is today's, with what is done counted as reached.
 */
export function projectScores(input: PlanInput, plan: Plan): readonly ProjectedScore[] {
  const model = planModel(input);
  const scenarios = scoreScenarios(input);
  const window = new Map(plan.windows.map(({ id }, place) => [id, place]));
  // The points are the start, the day after each window, and a year: before point i, i windows have ended.
  return plan.riskOverTime.map(({ at }, ended) => {
    const completed = plan.chosen.filter((chosen) => (window.get(chosen.window) ?? 0) < ended);
    const reached = model.reachedBy(completed.map(({ action }) => action));
    const score = (pillar: Pillar | null) => scoreOf(input, model, scenarios, reached, pillar);
    const pillars = {
      compute: score('compute'),
      talent: score('talent'),
      mindset: score('mindset'),
      process: score('process'),
    };
    return { at, overall: score(null), pillars };
  });
}

function scoreOf(
  { content }: PlanInput,
  model: PlanModel,
  scenarios: readonly ScoredScenario[],
  reached: Reached,
  pillar: Pillar | null,
): number | null {
  const places = new Map(content.questions.map(({ id }, place) => [id, place]));
  const compiled = compileContent(content).risks;
  const wanted = new Set<RiskId>(
    compiled.flatMap(({ risk }) => (pillar === null || risk.pillar === pillar ? [risk.id] : [])),
  );
  const percents = scenarios.flatMap(({ scenario, risks }) => {
    let points = 0;
    let highest = 0;
    risks.forEach((risk, index) => {
      const facts = compiled[index]?.risk;
      if (!risk || !facts || !wanted.has(facts.id)) return;
      const vulnerability = vulnerabilityAt(risk, reached, places);
      const raw = rawLikelihood(model.content.scoring, facts.baseLikelihood, risk.exposure, vulnerability);
      points += risk.impact * clampGrade(raw);
      highest += risk.impact * risk.likelihoodAt0;
    });
    return highest > 0 ? [{ weight: scenario.weight, value: (100 * points) / highest }] : [];
  });
  return percents.length > 0 ? weightedMean(percents) : null;
}

function vulnerabilityAt({ gaps }: RiskInScenario, reached: Reached, places: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const { question, share, gap } of gaps.drivers) {
    sum += share * Math.min(gap ?? gaps.openGap, reached[places.get(question) ?? -1] ?? 1);
  }
  return sum / gaps.totalShare;
}
