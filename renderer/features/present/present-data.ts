import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { Roadmap } from '../../../src/contract/roadmap-records.ts';
import type { ScoreSummary } from '../../../src/domain/scoring/types.ts';

/** Everything that the pages are made from. */
export interface PresentData {
  readonly view: AssessmentView;
  readonly overall: ScoreSummary;
  readonly plan: PlanView;
  /** Null while there is no plan to put on a calendar. */
  readonly roadmap: Roadmap | null;
}

/** Whether there is anything to propose: a plan that keeps every setting and holds an action. */
export function hasPlan({ plan }: PresentData): boolean {
  return plan.plan.status !== 'infeasible' && plan.plan.chosen.length > 0;
}
