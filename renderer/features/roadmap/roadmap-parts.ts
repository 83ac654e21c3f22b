import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { Roadmap, RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import type { RoadmapChanges } from './use-roadmap-changes.ts';

/** What the parts of the roadmap screen share. */
export interface RoadmapParts {
  readonly view: AssessmentView;
  readonly plan: PlanView;
  readonly roadmap: Roadmap;
  readonly changes: RoadmapChanges;
}

/** What each view of the items needs beside that. */
export interface ItemViewParts extends RoadmapParts {
  /** The items that pass the filter. */
  readonly items: readonly RoadmapItem[];
  /** Opens the details of an action. */
  readonly onOpen: (action: string) => void;
}
