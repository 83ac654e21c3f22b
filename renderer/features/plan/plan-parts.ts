import type { AssessmentView, PlanView } from '../../../src/contract/records.ts';
import type { PlanChanges } from './use-plan.ts';

/** What the programme and the table alike need. */
export interface PlanParts {
  readonly view: AssessmentView;
  readonly plan: PlanView;
  readonly changes: PlanChanges;
  /** Opens the details of an action. */
  readonly onOpen: (action: string) => void;
}
