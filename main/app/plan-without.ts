import type * as z from 'zod';
import type { planWithout as planWithoutSchema } from '../../src/contract/plan-records.ts';
import { finalRisk } from '../../src/domain/plan/final-risk.ts';
import { planDifferences } from '../../src/domain/plan/plan-differences.ts';
import type { PlanInput } from '../../src/domain/plan/types.ts';
import { AppError } from '../app-error.ts';
import type { Context } from './context.ts';
import { gatherPlan } from './gather-plan.ts';

type PlanWithout = z.infer<typeof planWithoutSchema>;

/**
 * What a plan would lose if one of its actions were dropped and the rest chosen anew. Throws AppError INVALID_INPUT for an
 * action that the plan does not choose.
 */
export async function planWithout(
  context: Context,
  { assessmentId, action }: { readonly assessmentId: string; readonly action: string },
  signal?: AbortSignal,
): Promise<PlanWithout> {
  const { input } = gatherPlan(context, assessmentId);
  const plan = await context.plans.solve(input, { signal });
  if (!plan.chosen.some((chosen) => chosen.action === action)) {
    throw new AppError('INVALID_INPUT', { field: 'action', detail: action });
  }
  const without = await context.plans.solve(dropping(input, action), { signal });
  return {
    action,
    status: without.status,
    objectiveLost: without.objective - plan.objective,
    riskLost: finalRisk(without) - finalRisk(plan),
    differences: planDifferences(plan, without),
  };
}

function dropping(input: PlanInput, action: string): PlanInput {
  const { locked, begun, excluded } = input.settings;
  const { [action]: _, ...otherLocks } = locked;
  const settings = {
    ...input.settings,
    locked: otherLocks,
    begun: begun.filter((id) => id !== action),
    excluded: [...excluded, action].sort(),
  };
  return { ...input, settings };
}
