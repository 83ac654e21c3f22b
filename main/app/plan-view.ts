import { content } from '../../src/content/content.ts';
import type { PlanView } from '../../src/contract/plan-records.ts';
import { assumedPersonDays } from '../../src/domain/plan/capacity.ts';
import { planDifferences } from '../../src/domain/plan/plan-differences.ts';
import { programmeOf } from '../../src/domain/plan/programme.ts';
import { projectScores } from '../../src/domain/plan/project-scores.ts';
import type { Plan } from '../../src/domain/plan/types.ts';
import type { Context } from './context.ts';
import { gatherPlan } from './gather-plan.ts';

/** Everything the screen shows of an assessment's plan; solved, or found among the plans that were solved before. */
export async function viewPlan(context: Context, assessmentId: string, signal?: AbortSignal): Promise<PlanView> {
  const { decisions, progress, baseline, keepsBaseline, input } = gatherPlan(context, assessmentId);
  const plan = await context.plans.solve(input, { signal });
  return {
    settings: decisions,
    assumedPersonDays: assumedPersonDays(content, input.answers),
    personDayNtd: input.content.plan.personDayNtd,
    progress,
    plan,
    projection: projectScores(input, plan),
    programme: programme(plan),
    baseline,
    keepsBaseline,
    sinceBaseline: baseline ? planDifferences(baseline.plan, plan) : [],
  };
}

function programme(plan: Plan): PlanView['programme'] {
  return programmeOf(content, plan).map(({ id, actions, costNtd, personDays }) => ({
    id: id as PlanView['programme'][number]['id'],
    actions: actions.map(({ action }) => action),
    costNtd,
    personDays,
  }));
}
