import type { Trend } from '../../src/contract/plan-records.ts';
import { projectScores } from '../../src/domain/plan/project-scores.ts';
import type { Assessment } from '../../src/domain/scoring/types.ts';
import type { AssessmentRecord } from '../db/repositories/assessments.ts';
import { type Context, localDay } from './context.ts';
import { found } from './found.ts';
import { gatherPlan } from './gather-plan.ts';
import { scoredAnswers } from './scored-answers.ts';
import { countCritical } from './scored-session.ts';

/**
 * A firm's actual scores beside the projected ones: those of the assessment that was reassessed, as signed off or else as
 * planned now; of a first assessment its own. Throws AppError NOT_FOUND.
 */
export async function viewTrend(context: Context, assessmentId: string, signal?: AbortSignal): Promise<Trend> {
  const { store } = context;
  const own = found(store.assessments.get(assessmentId), 'assessment');
  const promised = (own.reassesses === null ? undefined : store.assessments.get(own.reassesses)) ?? own;
  const chain = chainOf(own, store.assessments.list(own.organisationId));
  const criticalSystems = countCritical(store.systems.of(own.organisationId));
  const actual = chain.map((assessment) => actualOf(context, assessment, criticalSystems));
  const projected = await projectionOf(context, promised.id, signal);
  return { projected, from: projected.length > 0 ? promised.id : null, actual };
}

async function projectionOf(context: Context, assessmentId: string, signal?: AbortSignal): Promise<Trend['projected']> {
  const { baseline, input } = gatherPlan(context, assessmentId);
  if (baseline) return [...baseline.projection];
  const plan = await context.plans.solve(input, { signal });
  return plan.status === 'infeasible' ? [] : [...projectScores(input, plan)];
}

/** The assessments that repeat one another, earliest first. */
function chainOf(own: AssessmentRecord, all: readonly AssessmentRecord[]): readonly AssessmentRecord[] {
  const byId = new Map(all.map((assessment) => [assessment.id, assessment]));
  const rootOf = ({ id, reassesses }: AssessmentRecord): string => {
    if (reassesses === null) return id;
    const earlier = byId.get(reassesses);
    // The earlier one was removed: those that repeat it still belong together.
    return earlier ? rootOf(earlier) : reassesses;
  };
  const root = rootOf(own);
  const chain = all.filter((assessment) => rootOf(assessment) === root);
  return chain.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

function actualOf(context: Context, assessment: AssessmentRecord, criticalSystems: number): Trend['actual'][number] {
  const { id, title, mode, createdAt } = assessment;
  const { result } = scoredAnswers(context.store.answers.of(id), mode, criticalSystems);
  const { overall, pillars } = result;
  return {
    assessmentId: id,
    title,
    at: localDay(new Date(createdAt)),
    overall: overall?.planning ?? null,
    best: overall?.best ?? null,
    worst: overall?.worst ?? null,
    pillars: planningOf(pillars),
  };
}

function planningOf(pillars: Assessment['pillars']) {
  const { compute, talent, mindset, process } = pillars;
  return {
    compute: compute?.planning ?? null,
    talent: talent?.planning ?? null,
    mindset: mindset?.planning ?? null,
    process: process?.planning ?? null,
  };
}
