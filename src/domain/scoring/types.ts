import type { Content, FrameworkId, Pillar, QuestionId, ReferenceId, RiskId } from '../../content/types.ts';
import type { Range } from '../../kernel/range.ts';
import type { Answers } from '../questionnaire/answer.ts';

export type Band = 'low' | 'medium' | 'high' | 'critical';

/** What the score is made from. `criticalSystems`: how many registered AI systems are critical; they enter impact. */
export interface ScoringInput {
  readonly content: Content;
  readonly answers: Answers;
  readonly criticalSystems: number;
}

/** One question's share in a risk's planning score, in points of the score (1 to 25). `known` is false while it is open. */
export interface Reason {
  readonly question: QuestionId;
  readonly contribution: number;
  readonly known: boolean;
}

/** A risk with at least one driver that applies. base + floor + sum of contributions = score.planning (within 1e-9). */
export interface AssessedRisk {
  readonly status: 'assessed';
  readonly id: RiskId;
  readonly pillar: Pillar;
  readonly likelihood: Range;
  /** Planning value, 1 to 5. */
  readonly impact: number;
  readonly score: Range;
  /** Score with every driver at level 0, same profile: the 100 of `overall`. */
  readonly worstCase: number;
  /** Score with every driver at level 4, same profile: what no action can take away. */
  readonly bestCase: number;
  readonly band: Band;
  /** Points that remain when every driver is at level 4, before the floor. */
  readonly base: number;
  /** Points added where the lower bound of likelihood (1) binds; otherwise 0. */
  readonly floor: number;
  /** Largest contribution first; ties by id. */
  readonly reasons: readonly Reason[];
}

/** A risk whose every driver is hidden or not applicable: a value of its own, outside the totals. */
export interface UnassessedRisk {
  readonly status: 'not-assessed';
  readonly id: RiskId;
  readonly pillar: Pillar;
}

export type RiskScore = AssessedRisk | UnassessedRisk;

/** 0 (good) to 100 (every practice at level 0), over assessed risks. `lowest`: where every driver at level 4 would stand. */
export interface ScoreSummary extends Range {
  readonly band: Band;
  readonly lowest: number;
}

/**
 * Exposure to grokking: `low` trains no model itself; `limited` trains, without signs of long memorisation; `exposed`
 * trains with such signs; `unknown` while the profile is open.
 */
export type Exposure = 'low' | 'limited' | 'exposed' | 'unknown';

export interface AskNext {
  readonly question: QuestionId;
  /** Points of the overall range (0 to 100) that an answer is expected to take off its width. */
  readonly narrows: number;
}

export type CoverageState = 'covered' | 'partial' | 'gap' | 'unknown' | 'not-applicable';

export interface ReferenceCoverage {
  readonly reference: ReferenceId;
  readonly questions: readonly QuestionId[];
  /** Share of full maturity over the questions that apply, 0 to 1; null when none applies. */
  readonly share: Range | null;
  readonly state: CoverageState;
}

export interface FrameworkCoverage {
  readonly framework: FrameworkId;
  readonly group: string;
  /** Mean share of the group's references that apply; null when none applies. */
  readonly share: Range | null;
  readonly references: readonly ReferenceCoverage[];
}

export interface Assessment {
  readonly exposure: Exposure;
  readonly overall: ScoreSummary | null;
  readonly pillars: Readonly<Record<Pillar, ScoreSummary | null>>;
  /** Sorted by planning score, highest first; ties by id; not assessed ones last. */
  readonly risks: readonly RiskScore[];
  readonly askNext: readonly AskNext[];
  readonly coverage: readonly FrameworkCoverage[];
}
