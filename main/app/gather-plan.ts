import type { ActionProgress, Baseline, PlanDecisions } from '../../src/contract/plan-records.ts';
import type { PlanInput } from '../../src/domain/plan/types.ts';
import type { Context } from './context.ts';
import { contentWith } from './edited-content.ts';
import { effectiveSettings } from './effective-settings.ts';
import { found } from './found.ts';
import { decisionsOf } from './plan-decisions.ts';
import { countCritical } from './scored-session.ts';

/** All that a plan of an assessment depends on, as stored at one moment. */
export interface GatheredPlan {
  readonly decisions: PlanDecisions;
  readonly progress: Readonly<Record<string, ActionProgress>>;
  /** What was signed off last, kept to or not. */
  readonly baseline: Baseline | null;
  readonly keepsBaseline: boolean;
  readonly input: PlanInput;
}

/** What may differ from what is stored: for scenarios and what-ifs. */
export interface Instead {
  readonly decisions?: PlanDecisions;
  readonly keepsBaseline?: boolean;
}

/** Gathers what the plan of an assessment is solved from. Throws AppError NOT_FOUND. */
export function gatherPlan(context: Context, assessmentId: string, instead: Instead = {}): GatheredPlan {
  const { store } = context;
  const assessment = found(store.assessments.get(assessmentId), 'assessment');
  const decisions = instead.decisions ?? decisionsOf(context, assessmentId);
  const progress = store.plans.progress(assessmentId);
  const baseline = store.baselines.last(assessmentId) ?? null;
  const keepsBaseline = baseline !== null && (instead.keepsBaseline ?? store.plans.keepsBaseline(assessmentId));
  return {
    decisions,
    progress,
    baseline,
    keepsBaseline,
    input: {
      content: contentWith(context.assumptions()),
      answers: store.answers.of(assessmentId),
      criticalSystems: countCritical(store.systems.of(assessment.organisationId)),
      settings: effectiveSettings({ decisions, progress, kept: keepsBaseline ? baseline : null }),
    },
  };
}
