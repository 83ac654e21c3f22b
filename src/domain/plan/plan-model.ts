import type { ActionId, Content, PlanWindow, QuestionId, RiskId } from '../../content/types.ts';
import { compileContent } from '../scoring/compile-content.ts';
import type { RiskGaps } from '../scoring/gaps.ts';
import { clampGrade, rawLikelihood } from '../scoring/likelihood.ts';
import { scoreScenarios } from '../scoring/scored-scenarios.ts';
import { assumedPersonDays } from './capacity.ts';
import { type PlanAction, planActions } from './plan-actions.ts';
import type { PlanInput, PlanSettings } from './types.ts';

/** A driver's gap as frozen for the plan: the answer's own, or today's mean of the risk where the answer is open. */
export interface FrozenDriver {
  readonly place: number;
  /** Share of the risk's drivers that apply; the shares of a case add up to 1. */
  readonly share: number;
  readonly gap: number;
}

/** One likelihood a risk may have while the profile is open; `impact` is already weighted by the case's chance. */
export interface RiskCase {
  readonly impact: number;
  readonly exposure: number;
  readonly drivers: readonly FrozenDriver[];
}

export interface PlanRisk {
  readonly id: RiskId;
  readonly baseLikelihood: number;
  readonly cases: readonly RiskCase[];
}

/** Gap at most left at each question (by place), 1 where no completed action raised it: what has been reached. */
export type Reached = Float64Array;

/** All that choosing needs: risks as a function of what has been reached, actions with costs, windows with capacity. */
export interface PlanModel {
  readonly content: Content;
  readonly risks: readonly PlanRisk[];
  readonly actions: ReadonlyMap<ActionId, PlanAction>;
  readonly windows: readonly (PlanWindow & { readonly days: number; readonly personDays: number })[];
  readonly tailDays: number;
  readonly settings: PlanSettings;
  /** Planning score (points) of a risk, from the same formula as the assessment. */
  readonly riskAt: (risk: PlanRisk, reached: Reached) => number;
  /** Sum of all planning scores. */
  readonly totalRisk: (reached: Reached) => number;
  /** What stands once these actions are complete, on top of those done before the plan. */
  readonly reachedBy: (completed: Iterable<ActionId>) => Reached;
}

/** Freezes today's answers into the plan's model. */
export function planModel(input: PlanInput): PlanModel {
  const { content, settings } = input;
  const places = new Map(content.questions.map(({ id }, place) => [id, place]));
  const risks = planRisks(input, places);
  const actions = planActions(input, places);
  const rules = content.scoring;
  const riskAt = (risk: PlanRisk, reached: Reached) => {
    let points = 0;
    for (const { impact, exposure, drivers } of risk.cases) {
      let vulnerability = 0;
      for (const { place, share, gap } of drivers) vulnerability += share * Math.min(gap, reached[place] ?? 1);
      points += impact * clampGrade(rawLikelihood(rules, risk.baseLikelihood, exposure, vulnerability));
    }
    return points;
  };
  const perDay = (settings.personDays ?? assumedPersonDays(content, input.answers)) / 90;
  return {
    content,
    risks,
    actions,
    windows: content.plan.windows.map((window) => {
      const days = window.lastDay - window.firstDay + 1;
      return { ...window, days, personDays: settings.windowPersonDays[window.id] ?? perDay * days };
    }),
    tailDays: content.plan.tailDays,
    settings,
    riskAt,
    totalRisk: (reached) => risks.reduce((sum, risk) => sum + riskAt(risk, reached), 0),
    reachedBy: (completed) => {
      const reached = new Float64Array(content.questions.length).fill(1);
      for (const id of [...settings.done, ...completed]) {
        for (const { place, gap } of actions.get(id)?.raises ?? []) {
          reached[place] = Math.min(reached[place] ?? 1, gap);
        }
      }
      return reached;
    },
  };
}

function planRisks(input: PlanInput, places: ReadonlyMap<QuestionId, number>): readonly PlanRisk[] {
  const scenarios = scoreScenarios(input);
  return compileContent(input.content).risks.flatMap(({ risk }, index) => {
    const assessed = scenarios.flatMap(({ risks }) => risks[index] ?? []);
    const totalWeight = assessed.reduce((sum, { weight }) => sum + weight, 0);
    const cases = new Map<RiskGaps, Map<number, number>>();
    for (const { gaps, exposure, impact, weight } of assessed) {
      const impacts = cases.get(gaps) ?? new Map<number, number>();
      impacts.set(exposure, (impacts.get(exposure) ?? 0) + (weight / totalWeight) * impact);
      cases.set(gaps, impacts);
    }
    if (cases.size === 0) return [];
    return [
      {
        id: risk.id,
        baseLikelihood: risk.baseLikelihood,
        cases: [...cases].flatMap(([gaps, impacts]) =>
          [...impacts].map(([exposure, impact]) => ({ impact, exposure, drivers: frozen(gaps, places) })),
        ),
      },
    ];
  });
}

function frozen(gaps: RiskGaps, places: ReadonlyMap<QuestionId, number>): readonly FrozenDriver[] {
  return gaps.drivers.map(({ question, share, gap }) => ({
    place: places.get(question) ?? -1,
    share: share / gaps.totalShare,
    gap: gap ?? gaps.openGap,
  }));
}
