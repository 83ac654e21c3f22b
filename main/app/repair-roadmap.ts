import type { RepairResult, Roadmap } from '../../src/contract/roadmap-records.ts';
import { planDifferences } from '../../src/domain/plan/plan-differences.ts';
import type { Plan } from '../../src/domain/plan/types.ts';
import { buildRoadmap } from '../../src/domain/roadmap/build-roadmap.ts';
import { lockedByDelay, lockedByMoves, repairObstacles } from '../../src/domain/roadmap/repair.ts';
import type { RoadmapInput } from '../../src/domain/roadmap/types.ts';
import type { Context } from './context.ts';
import { gatherPlan } from './gather-plan.ts';
import { decisionsOf } from './plan-decisions.ts';
import { roadmapInput, solveRoadmap } from './roadmap-view.ts';

type Locks = Readonly<Record<string, string>>;

/** A plan with more locks and its roadmap. */
interface Attempt {
  readonly locks: Locks;
  readonly plan: Plan;
  readonly input: RoadmapInput;
  readonly roadmap: Roadmap;
}

/** How often what became late is given a later window: each round may delay what waits for it. */
const mostRounds = 4;

/**
 * Solves the plan anew with what the user moved held where it is, and dates everything else around it. Where no plan allows
 * that, nothing changes and the decisions in the way are named; what dating cannot mend is named too. A repaired plan is
 * no longer held to what was signed off.
 */
export async function repairRoadmap(
  context: Context,
  assessmentId: string,
  signal?: AbortSignal,
): Promise<RepairResult> {
  const { store } = context;
  const before = await solveRoadmap(context, assessmentId, signal);
  if (before.roadmap.items.every(({ violations }) => violations.length === 0)) {
    return { repaired: true, roadmap: before.roadmap, obstacles: [], differences: [] };
  }
  const first = await attempt(context, assessmentId, lockedByMoves(before.roadmap, before.plan.windows), signal);
  if (first.plan.status === 'infeasible') {
    const obstacles = [{ kind: 'plan' as const, conflict: [...first.plan.conflict] }];
    return { repaired: false, roadmap: before.roadmap, obstacles, differences: [] };
  }
  const last = await delayWhatIsLate(context, assessmentId, first, signal);
  store.database.transaction(() => {
    const decisions = decisionsOf(context, assessmentId);
    store.plans.saveSettings(assessmentId, { ...decisions, locked: { ...decisions.locked, ...last.locks } });
    store.plans.setKeepsBaseline(assessmentId, false);
  });
  const obstacles = repairObstacles(last.input, last.roadmap);
  return {
    repaired: obstacles.length === 0,
    roadmap: last.roadmap,
    obstacles: [...obstacles] as RepairResult['obstacles'],
    differences: planDifferences(before.plan, last.plan),
  };
}

/** Later windows for what its owner has no time for earlier, as long as there is a plan that keeps them. */
async function delayWhatIsLate(
  context: Context,
  assessmentId: string,
  from: Attempt,
  signal?: AbortSignal,
): Promise<Attempt> {
  let last = from;
  for (let round = 0; round < mostRounds; round += 1) {
    const later = lockedByDelay(last.roadmap, last.plan.windows);
    if (Object.keys(later).length === 0) break;
    const next = await attempt(context, assessmentId, { ...last.locks, ...later }, signal);
    if (next.plan.status === 'infeasible') break;
    last = next;
  }
  return last;
}

async function attempt(context: Context, assessmentId: string, locks: Locks, signal?: AbortSignal): Promise<Attempt> {
  const present = decisionsOf(context, assessmentId);
  const decisions = { ...present, locked: { ...present.locked, ...locks } };
  const gathered = gatherPlan(context, assessmentId, { decisions, keepsBaseline: false });
  const plan = await context.plans.solve(gathered.input, { signal });
  const input = roadmapInput(context, assessmentId, gathered, plan);
  return { locks, plan, input, roadmap: buildRoadmap(input) };
}
