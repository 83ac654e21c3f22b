import { randomUUID } from 'node:crypto';
import type { Baseline } from '../../src/contract/plan-records.ts';
import { projectScores } from '../../src/domain/plan/project-scores.ts';
import { buildRoadmap } from '../../src/domain/roadmap/build-roadmap.ts';
import { AppError } from '../app-error.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { gatherPlan } from './gather-plan.ts';
import { roadmapInput } from './roadmap-view.ts';

interface InAssessment {
  readonly assessmentId: string;
}

/** Signs plans off, takes that back, and says whether new plans are held to it. */
export function signOffService(context: Context) {
  const { store, now } = context;
  const lastOf = (assessmentId: string): Baseline => {
    found(store.assessments.get(assessmentId), 'assessment');
    return found(store.baselines.last(assessmentId), 'sign-off');
  };
  return {
    /** Throws AppError PLAN_INFEASIBLE when there is no plan to sign. */
    signOff: (input: InAssessment & { signedBy: string; note: string }, signal?: AbortSignal): Promise<Baseline> =>
      signOff(context, input, signal),
    /** The sign-off before, if there was one, holds again. */
    withdrawSignOff: ({ assessmentId }: InAssessment): void =>
      store.baselines.setWithdrawn(lastOf(assessmentId).id, now()),
    /** Undo of the withdrawal: whether plans are held to it was left as it was. */
    restoreSignOff({ id }: { id: string }): Baseline {
      const assessmentId = found(store.baselines.assessmentOf(id), 'sign-off');
      found(store.assessments.get(assessmentId), 'assessment');
      store.baselines.setWithdrawn(id, null);
      return lastOf(assessmentId);
    },
    keepBaseline({ assessmentId, keep }: InAssessment & { keep: boolean }): void {
      lastOf(assessmentId);
      store.plans.setKeepsBaseline(assessmentId, keep);
    },
  };
}

async function signOff(
  context: Context,
  { assessmentId, signedBy, note }: InAssessment & { signedBy: string; note: string },
  signal?: AbortSignal,
): Promise<Baseline> {
  const { store, now } = context;
  const gathered = gatherPlan(context, assessmentId);
  const { decisions: settings, input } = gathered;
  const plan = await context.plans.solve(input, { signal });
  if (plan.status === 'infeasible') throw new AppError('PLAN_INFEASIBLE');
  const { items } = buildRoadmap(roadmapInput(context, assessmentId, gathered, plan));
  const baseline: Baseline = {
    id: randomUUID(),
    at: now(),
    signedBy,
    note,
    settings,
    plan: plan as Baseline['plan'],
    projection: projectScores(input, plan),
    dates: Object.fromEntries(items.map(({ action, start, finish }) => [action, { start, finish }])),
  };
  store.database.transaction(() => {
    store.baselines.insert(assessmentId, baseline);
    // Also fixes the start day: what was signed must not move with the calendar.
    store.plans.saveSettings(assessmentId, settings);
    store.plans.setKeepsBaseline(assessmentId, true);
  });
  return baseline;
}
