import type { Roadmap } from '../../src/contract/roadmap-records.ts';
import type { Plan } from '../../src/domain/plan/types.ts';
import { buildRoadmap } from '../../src/domain/roadmap/build-roadmap.ts';
import type { RoadmapInput } from '../../src/domain/roadmap/types.ts';
import type { Context } from './context.ts';
import { type GatheredPlan, gatherPlan } from './gather-plan.ts';
import { daysOff } from './holiday-service.ts';

/** A plan's roadmap with what went into both. */
export interface SolvedRoadmap {
  readonly gathered: GatheredPlan;
  readonly plan: Plan;
  readonly input: RoadmapInput;
  readonly roadmap: Roadmap;
}

/** Solves the plan of an assessment (or finds it solved) and puts it on the calendar. Throws AppError NOT_FOUND. */
export async function solveRoadmap(
  context: Context,
  assessmentId: string,
  signal?: AbortSignal,
): Promise<SolvedRoadmap> {
  const gathered = gatherPlan(context, assessmentId);
  const plan = await context.plans.solve(gathered.input, { signal });
  const input = roadmapInput(context, assessmentId, gathered, plan);
  return { gathered, plan, input, roadmap: buildRoadmap(input) };
}

/** What the roadmap of a plan is made from, with moves, capacities and days off as they are stored now. */
export function roadmapInput(
  { store, today }: Context,
  assessmentId: string,
  { input, decisions, progress, baseline }: GatheredPlan,
  plan: Plan,
): RoadmapInput {
  const moves = store.roadmaps.moves(assessmentId);
  return {
    content: input.content,
    plan,
    start: decisions.start,
    today: today(),
    progress,
    moves: Object.fromEntries(moves.map(({ action, start, workingDays }) => [action, { start, workingDays }])),
    capacities: store.roadmaps.capacities(assessmentId),
    holidays: daysOff(store),
    baseline: baseline?.dates ?? null,
  };
}
