import type { ActionId, RiskId } from '../../content/types.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import type { ScoringInput } from '../scoring/types.ts';

/** What a firm decides about its plan. Null means: not limited (money) or by firm size from content (person-days). */
export interface PlanSettings {
  /** External NT$ for the whole year, spendable in any window. */
  readonly budgetNtd: number | null;
  /** Internal person-days per 90 days, spread evenly. */
  readonly personDays: number | null;
  readonly start: LocalDate;
  /** Actions that must complete in a window, by window id. */
  readonly locked: Readonly<Record<ActionId, string>>;
  readonly excluded: readonly ActionId[];
  /** Done: counted as reached from the first day. */
  readonly done: readonly ActionId[];
  /** Begun: must be kept, as early as possible. */
  readonly begun: readonly ActionId[];
}

export interface PlanInput extends ScoringInput {
  readonly settings: PlanSettings;
}

export interface PlannedWindow {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Null: no limit. With one yearly budget this is what was unspent when the window begins. */
  readonly budgetNtd: number | null;
  readonly personDays: number;
  readonly usedNtd: number;
  readonly usedPersonDays: number;
}

export interface ChosenAction {
  readonly action: ActionId;
  /** Window in which it completes. */
  readonly window: string;
  readonly start: LocalDate;
  readonly finish: LocalDate;
  readonly costNtd: number;
  readonly personDays: number;
  /** Total planning risk (points) that would come back at the end if only this action were dropped. */
  readonly buys: number;
  /** NT$ (external, plus effort at the person-day rate) per point bought; null when it buys none of its own. */
  readonly costPerPointNtd: number | null;
  readonly waitsFor: readonly ActionId[];
  readonly enables: readonly ActionId[];
  /** Risks that it lowers, largest first. */
  readonly lowers: readonly { readonly risk: RiskId; readonly points: number }[];
}

export type RejectionReason =
  | 'nothing-left-to-raise'
  | 'not-applicable'
  | 'excluded'
  | 'prerequisite-excluded'
  | 'over-budget'
  | 'no-capacity'
  | 'already-done';

export interface RejectedAction {
  readonly action: ActionId;
  readonly reason: RejectionReason;
}

export interface RiskAt {
  readonly at: LocalDate;
  readonly planning: number;
  readonly doNothing: number;
}

export interface Plan {
  /** `optimal`: proven; `feasible`: the best found, `gap` says how far at most; `infeasible`: no plan keeps the locks. */
  readonly status: 'optimal' | 'feasible' | 'infeasible';
  /** Sum over windows of days x total planning risk, plus the tail, in risk-point days. */
  readonly objective: number;
  /** No plan can be lower than this. */
  readonly bound: number;
  /** (objective - bound) / objective. */
  readonly gap: number;
  readonly windows: readonly PlannedWindow[];
  readonly chosen: readonly ChosenAction[];
  readonly rejected: readonly RejectedAction[];
  readonly riskOverTime: readonly RiskAt[];
}
