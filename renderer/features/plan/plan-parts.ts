import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { PlanChanges } from './use-plan-changes.ts';

/** What the programme and the table alike need. */
export interface PlanParts {
  readonly view: AssessmentView;
  readonly plan: PlanView;
  readonly changes: PlanChanges;
  /** Opens the details of an action. */
  readonly onOpen: (action: string) => void;
}
