import {
  type ActionProgress,
  notStarted,
  type PlanDecisions,
  type PlanView,
  type Trend,
} from '../../src/contract/plan-records.ts';
import { knownAction } from '../import/known-plan-ids.ts';
import type { Context } from './context.ts';
import { fileNameOf } from './file-name-of.ts';
import { found } from './found.ts';
import { frontier } from './frontier.ts';
import { gatherPlan } from './gather-plan.ts';
import type { Partly } from './partly.ts';
import { changeDecisions, decisionsOf } from './plan-decisions.ts';
import { viewPlan } from './plan-view.ts';
import { planWithout } from './plan-without.ts';
import { progressAfter } from './progress-after.ts';
import { textFile } from './text-file.ts';
import { viewTrend } from './trend.ts';

interface InAssessment {
  readonly assessmentId: string;
}

type ProgressChange = Partly<Omit<ActionProgress, 'begunOn' | 'doneOn'>>;

/** The plan of an assessment: from its answers, what the user decided, how far the actions are and what was signed off. */
export function planService(context: Context) {
  const { store } = context;
  return {
    get: ({ assessmentId }: InAssessment, signal?: AbortSignal): Promise<PlanView> =>
      viewPlan(context, assessmentId, signal),
    configure({ assessmentId, settings }: InAssessment & { settings: Partly<PlanDecisions> }): PlanDecisions {
      found(store.assessments.get(assessmentId), 'assessment');
      const next = changeDecisions(decisionsOf(context, assessmentId), settings);
      store.plans.saveSettings(assessmentId, next);
      return next;
    },
    /** The first progress also fixes the start day: a plan under way must not move with the calendar. */
    setProgress(input: InAssessment & { action: string; progress: ProgressChange }): Record<string, ActionProgress> {
      const { assessmentId, action, progress } = input;
      found(store.assessments.get(assessmentId), 'assessment');
      knownAction(action, 'action');
      store.database.transaction(() => {
        store.plans.saveSettings(assessmentId, decisionsOf(context, assessmentId));
        const present = store.plans.progress(assessmentId)[action] ?? notStarted;
        store.plans.saveProgress(assessmentId, action, progressAfter(present, progress, context.today()));
      });
      return store.plans.progress(assessmentId);
    },
    without: (input: InAssessment & { action: string }, signal?: AbortSignal) => planWithout(context, input, signal),
    frontier: (input: InAssessment & { points: number }, signal?: AbortSignal) => frontier(context, input, signal),
    exportLp({ assessmentId }: InAssessment) {
      const text = context.plans.lpText(gatherPlan(context, assessmentId).input);
      return textFile(fileNameOf(context, assessmentId, 'plan', 'lp'), text);
    },
    trend: ({ assessmentId }: InAssessment, signal?: AbortSignal): Promise<Trend> =>
      viewTrend(context, assessmentId, signal),
  };
}
