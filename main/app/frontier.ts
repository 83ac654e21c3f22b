import type * as z from 'zod';
import type { frontierProgress } from '../../src/contract/plan-records.ts';
import { frontierBudgets, frontierPoint, withBudget } from '../../src/domain/plan/frontier.ts';
import type { PlanInput } from '../../src/domain/plan/types.ts';
import { abortableStream } from './abortable-stream.ts';
import type { Context } from './context.ts';
import { gatherPlan } from './gather-plan.ts';

type FrontierProgress = z.infer<typeof frontierProgress>;
type FrontierPoint = FrontierProgress['points'][number];

/**
 * Plans of one firm under budgets from nothing to all that is worth buying, in the background, each sent on as it is solved.
 * What was signed off does not bind here: the question is what another budget would buy.
 */
export function frontier(
  context: Context,
  { assessmentId, points }: { readonly assessmentId: string; readonly points: number },
  signal?: AbortSignal,
): AsyncIteratorObject<FrontierProgress, undefined, void> {
  const { input } = gatherPlan(context, assessmentId, { keepsBaseline: false });
  return abortableStream(signal, (ended) => solveAlong(context, input, points, ended));
}

async function* solveAlong(
  context: Context,
  input: PlanInput,
  points: number,
  signal: AbortSignal,
): AsyncGenerator<FrontierProgress, undefined, void> {
  const solve = (budgetNtd: number | null) =>
    context.plans.solve(withBudget(input, budgetNtd), { signal, priority: 'background' });
  const budgets = frontierBudgets(await solve(null), points, input.settings.budgetNtd);
  const solved: FrontierPoint[] = [];
  yield { done: 0, total: budgets.length, points: [] };
  for (const budgetNtd of budgets) {
    solved.push(frontierPoint(budgetNtd, await solve(budgetNtd)));
    yield { done: solved.length, total: budgets.length, points: [...solved] };
  }
}
