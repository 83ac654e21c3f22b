import type { Content, Pillar, QuestionId } from '../../content/types.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import { compileContent } from '../scoring/compile-content.ts';
import { clampGrade, rawLikelihood } from '../scoring/likelihood.ts';
import { weightedMean } from '../scoring/ranges.ts';
import { type RiskInScenario, type ScoredScenario, scoreScenarios } from '../scoring/scored-scenarios.ts';
import { planModel, type Reached } from './plan-model.ts';
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
  const places = new Map(input.content.questions.map(({ id }, place) => [id, place]));
  const window = new Map(plan.windows.map(({ id }, place) => [id, place]));
  // The points are the start, the day after each window, and a year: before point i, i windows have ended.
  return plan.riskOverTime.map(({ at }, ended) => {
    const completed = plan.chosen.filter((chosen) => (window.get(chosen.window) ?? 0) < ended);
    const reached = model.reachedBy(completed.map(({ action }) => action));
    const shares = scenarios.map((scenario) => sharesIn(input.content, places, scenario, reached));
    const { overall, ...pillars } = meansOf(scenarios, shares);
    return { at, overall, pillars };
  });
}

type Group = 'overall' | Pillar;

/** Points of a group of risks in one scenario, and the most that they could be. */
type Shares = Record<Group, { points: number; highest: number }>;

function sharesIn(
  content: Content,
  places: ReadonlyMap<QuestionId, number>,
  { risks }: ScoredScenario,
  reached: Reached,
): Shares {
  const none = () => ({ points: 0, highest: 0 });
  const shares: Shares = { overall: none(), compute: none(), talent: none(), mindset: none(), process: none() };
  compileContent(content).risks.forEach(({ risk: facts }, index) => {
    const risk = risks[index];
    if (!risk) return;
    const vulnerability = vulnerabilityAt(risk, reached, places);
    const raw = rawLikelihood(content.scoring, facts.baseLikelihood, risk.exposure, vulnerability);
    for (const group of ['overall', facts.pillar] as const) {
      shares[group].points += risk.impact * clampGrade(raw);
      shares[group].highest += risk.impact * risk.likelihoodAt0;
    }
  });
  return shares;
}

/** Per cent of the worst case by group, the mean over the scenarios in which any of its risks is assessed. */
function meansOf(scenarios: readonly ScoredScenario[], shares: readonly Shares[]): Record<Group, number | null> {
  const mean = (group: Group): number | null => {
    const percents = scenarios.flatMap(({ scenario }, index) => {
      const { points, highest } = shares[index]?.[group] ?? { points: 0, highest: 0 };
      return highest > 0 ? [{ weight: scenario.weight, value: (100 * points) / highest }] : [];
    });
    return percents.length > 0 ? weightedMean(percents) : null;
  };
  return {
    overall: mean('overall'),
    compute: mean('compute'),
    talent: mean('talent'),
    mindset: mean('mindset'),
    process: mean('process'),
  };
}

function vulnerabilityAt({ gaps }: RiskInScenario, reached: Reached, places: ReadonlyMap<QuestionId, number>): number {
  let sum = 0;
  for (const { question, share, gap } of gaps.drivers) {
    sum += share * Math.min(gap ?? gaps.openGap, reached[places.get(question) ?? -1] ?? 1);
  }
  return sum / gaps.totalShare;
}
