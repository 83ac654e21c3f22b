import type { ActionId, Pillar, RiskId } from '../../content/types.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import type { ScoringInput } from '../scoring/types.ts';

/** What a firm decides about its plan. Null means: not limited (money) or by firm size from content (person-days). */
export interface PlanSettings {
  /** External NT$ for the whole year, spendable in any window. */
  readonly budgetNtd: number | null;
  /** External NT$ that come in with each window, by window id; unspent money carries over. Null: only the whole year counts. */
  readonly windowBudgetsNtd: Readonly<Record<string, number>> | null;
  /** Internal person-days per 90 days, spread evenly. */
  readonly personDays: number | null;
  /** Person-days of single windows by window id, in place of their even share. */
  readonly windowPersonDays: Readonly<Record<string, number>>;
  /** Most actions that one owner may work on in one window. Null: not limited. */
  readonly maxParallel: number | null;
  /** Who an action belongs to; the others belong to the lead of their pillar. Matters only with `maxParallel`. */
  readonly owners: Readonly<Record<ActionId, string>>;
  /** Fewest actions that a pillar gets, where the firm wants none left empty. */
  readonly minimumPerPillar: Readonly<Partial<Record<Pillar, number>>>;
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
  /**
   * Total planning risk (points) that would come back at the end if only this action were dropped and the others stayed: an
   * upper bound of what it is worth, since a new plan would use its money and time elsewhere.
   */
  readonly buys: number;
  /** NT$ (external, plus effort at the person-day rate) per point bought; null when it buys none of its own. */
  readonly costPerPointNtd: number | null;
  readonly waitsFor: readonly ActionId[];
  readonly enables: readonly ActionId[];
  /** Risks that it lowers, largest first. */
  readonly lowers: readonly { readonly risk: RiskId; readonly points: number }[];
}

/**
 * Why an action is not in the plan. `over-budget`: with what it waits for it costs more than the whole budget. `too-dear`:
 * its money does more elsewhere. `no-capacity`: what is planned leaves room for it in no window.
 */
export type RejectionReason =
  | 'nothing-left-to-raise'
  | 'not-applicable'
  | 'excluded'
  | 'prerequisite-excluded'
  | 'over-budget'
  | 'too-dear'
  | 'no-capacity'
  | 'already-done';

export interface RejectedAction {
  readonly action: ActionId;
  readonly reason: RejectionReason;
}

/** One of the decisions that together leave no plan: lifting any of them would. */
export type Obstacle =
  | { readonly kind: 'lock'; readonly action: ActionId; readonly window: string }
  | { readonly kind: 'begun' | 'excluded'; readonly action: ActionId }
  | { readonly kind: 'pillar-minimum'; readonly pillar: Pillar }
  | { readonly kind: 'budget' | 'window-budgets' | 'person-days' | 'parallel' };

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
  /** Empty unless `infeasible`: decisions that cannot all be kept, as few as possible. */
  readonly conflict: readonly Obstacle[];
}
