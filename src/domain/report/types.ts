import type { ActionId, Content, Pillar, QuestionId, ReferenceId, RiskId, SectionId } from '../../content/types.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import type { Mode, ProgressCount } from '../answers/types.ts';
import type { ProjectedScore } from '../plan/project-scores.ts';
import type { ChosenAction, Plan, PlanSettings, RejectedAction } from '../plan/types.ts';
import type { Answer, Answers } from '../questionnaire/answer.ts';
import type { MatrixCell } from '../risks/matrix.ts';
import type { Roadmap } from '../roadmap/types.ts';
import type {
  AskNext,
  AssessedRisk,
  Assessment,
  Band,
  Exposure,
  FrameworkCoverage,
  ScoreSummary,
} from '../scoring/types.ts';
import type { RunAnalysis, RunMetric, RunSettings } from '../training-run/types.ts';
import type { BestWorstRanking, DisagreementLine, WorkshopRole } from '../workshop/types.ts';

/** The firm as a report names it. Null: not said. */
export interface ReportOrganisation {
  readonly name: string;
  readonly taxId: string | null;
  readonly industry: string | null;
  readonly employees: number | null;
  readonly paidInCapitalNtd: number | null;
  readonly systems: readonly ReportSystem[];
}

export interface ReportSystem {
  readonly name: string;
  readonly purpose: string;
  readonly criticality: 'critical' | 'important' | 'minor';
}

/** A file that was attached to an answer. */
export interface EvidenceItem {
  readonly question: QuestionId;
  readonly fileName: string;
  readonly bytes: number;
  /** SHA-256 of the file in hexadecimal. */
  readonly sha256: string;
  readonly addedOn: LocalDate;
}

/** What people noted about an action of the plan, besides its dates. */
export interface ActionNote {
  readonly note: string;
  /** What shows that it is done. */
  readonly evidence: string;
}

/** A curve of a run, thinned to what a small chart can show. A value that is not finite is null. */
export interface ReportCurve {
  readonly metric: RunMetric;
  readonly steps: readonly number[];
  readonly values: readonly (number | null)[];
}

/** A training run that bears on the assessment: it belongs to one of the firm's AI systems or is evidence of an answer. */
export interface ReportRun {
  readonly name: string;
  /** Name of the AI system that it trains; null: not said. */
  readonly system: string | null;
  readonly format: string;
  /** What its steps count. */
  readonly unit: 'step' | 'epoch' | 'row';
  /** Rows of its log. */
  readonly rows: number;
  readonly addedOn: LocalDate;
  /** When its log was last read. */
  readonly updatedOn: LocalDate;
  readonly settings: RunSettings;
  readonly analysis: RunAnalysis;
  /** Questions of this assessment to whose answers it is attached. */
  readonly questions: readonly QuestionId[];
  /** Scores, or losses where the log has no scores, of training and validation; at most 200 points each. */
  readonly curves: readonly ReportCurve[];
}

/** A workshop that was held, with who took part, by role: nobody's name. */
export interface WorkshopSession {
  readonly title: string;
  /** Null: it has not ended yet. */
  readonly endedOn: LocalDate | null;
  /** Roles with at least one participant. */
  readonly participants: readonly { readonly role: WorkshopRole; readonly count: number }[];
}

/** What was decided in the room on a question, as the facilitator wrote it. */
export interface RoomDecision {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly decidedBy: string;
  readonly why: string;
  /** Who saw it differently and why; empty: nobody. */
  readonly dissent: string;
  readonly on: LocalDate;
  /** Agreement A of the votes that it followed; null where too few were given. */
  readonly agreement: number | null;
}

/** What the workshops of an assessment brought. */
export interface ReportWorkshop {
  /** Oldest first. */
  readonly sessions: readonly WorkshopSession[];
  /** Of every question whose votes were revealed, largest disagreement first. */
  readonly lines: readonly DisagreementLine[];
  /** The decision in force on each question, in the order of the questionnaire. */
  readonly decisions: readonly RoomDecision[];
  /** Of the last workshop that revealed its best–worst exercise. */
  readonly ranking: BestWorstRanking | null;
  /** Thoughts that were put aside and are still open, oldest first. */
  readonly parked: readonly { readonly text: string; readonly question: QuestionId | null }[];
}

/** Who signed off which plan, and when. */
export interface SignOff {
  readonly on: LocalDate;
  readonly by: string;
  readonly note: string;
}

/** The assessment that this one repeats. */
export interface PreviousAssessment {
  readonly title: string;
  readonly on: LocalDate;
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** All that a report is made from. Same input, same report. */
export interface ReportInput {
  readonly content: Content;
  readonly today: LocalDate;
  readonly title: string;
  readonly mode: Mode;
  readonly organisation: ReportOrganisation;
  readonly answers: Answers;
  readonly notes: Readonly<Record<QuestionId, string>>;
  readonly evidence: readonly EvidenceItem[];
  readonly assessment: Assessment;
  readonly plan: Plan;
  readonly settings: PlanSettings;
  readonly projection: readonly ProjectedScore[];
  readonly roadmap: Roadmap;
  readonly actionNotes: Readonly<Record<ActionId, ActionNote>>;
  readonly signOff: SignOff | null;
  readonly previous: PreviousAssessment | null;
  /** Newest first. */
  readonly runs: readonly ReportRun[];
  /** Null: no workshop brought anything yet. */
  readonly workshop: ReportWorkshop | null;
}

/** A line of the risk register. `rank` counts from 1 in the order of planning scores. */
export interface RegisterRisk extends AssessedRisk {
  readonly rank: number;
  /** Planned actions that lower it, most points first, with the points of its planning score that each takes away. */
  readonly actions: readonly { readonly action: ActionId; readonly points: number }[];
}

/** A planned action with everything a reader asks about it, in the order of its dates. */
export interface ReportAction extends ChosenAction {
  readonly pillar: Pillar;
  /** Name of the owner, or `pillar:<pillar>` for the pillar's lead while nobody is named. */
  readonly owner: string;
  readonly status: 'to-do' | 'doing' | 'blocked' | 'done';
  /** First and last working day on the roadmap, which `start` and `finish` are too. */
  readonly workingDays: number;
  readonly dueDate: LocalDate | null;
  readonly late: 'overdue' | 'at-risk' | null;
  readonly note: string;
  readonly evidence: string;
}

/** A question with what was said to it. `hidden` ones are left out. */
export interface AnswerLine {
  readonly question: QuestionId;
  readonly section: SectionId;
  readonly state: 'answered' | 'unsure' | 'notApplicable' | 'unanswered';
  /** Null while unanswered. */
  readonly answer: Answer | null;
  readonly note: string;
  /** Number of files attached. */
  readonly evidence: number;
}

/** One pillar: where it stands, where the plan brings it, how many actions and NT$ go there. */
export interface PillarLine {
  readonly pillar: Pillar;
  readonly summary: ScoreSummary | null;
  /** Score at the end of the plan, 0 to 100; null where nothing is assessed. */
  readonly projected: number | null;
  readonly risks: number;
  readonly actions: number;
  readonly costNtd: number;
  readonly personDays: number;
}

/** What the plan costs and brings, in all. */
export interface PlanTotals {
  readonly actions: number;
  /** External money. */
  readonly costNtd: number;
  /** Internal effort, and the same at the person-day rate ([ASM]). */
  readonly personDays: number;
  readonly effortNtd: number;
  /** Total planning risk today, at the end of the plan, and at the end when nothing is done, in points. */
  readonly riskNow: number;
  readonly riskAtEnd: number;
  readonly riskIfNothing: number;
  /** `overall` at the end of the plan, 0 to 100; null where nothing is assessed. */
  readonly overallAtEnd: number | null;
}

/** One risk then and now; null where it was or is not assessed. */
export interface RiskChange {
  readonly risk: RiskId;
  readonly before: { readonly score: number; readonly band: Band } | null;
  readonly now: { readonly score: number; readonly band: Band } | null;
  /** now - before in points of planning score; null unless both are there. */
  readonly change: number | null;
}

/** One answer that is not what it was. */
export interface AnswerChange {
  readonly question: QuestionId;
  readonly before: Answer | null;
  readonly now: Answer | null;
}

/** This assessment beside the one it repeats. */
export interface Comparison {
  readonly previousTitle: string;
  readonly previousOn: LocalDate;
  readonly overall: { readonly before: ScoreSummary | null; readonly now: ScoreSummary | null };
  readonly pillars: readonly {
    readonly pillar: Pillar;
    readonly before: ScoreSummary | null;
    readonly now: ScoreSummary | null;
  }[];
  /** Largest fall first, then those that rose, ties by id. */
  readonly risks: readonly RiskChange[];
  readonly answers: readonly AnswerChange[];
}

/** The report model: every deliverable is made from this and says nothing that is not in it. Ids and numbers, no words. */
export interface Report {
  readonly today: LocalDate;
  readonly contentVersion: string;
  readonly title: string;
  readonly mode: Mode;
  readonly organisation: ReportOrganisation;
  readonly exposure: Exposure;
  readonly overall: ScoreSummary | null;
  readonly pillars: readonly PillarLine[];
  readonly progress: ProgressCount;
  readonly askNext: readonly AskNext[];
  /** Risks that a firm which trains no model itself should look at; null for the others. */
  readonly lowExposure: readonly RiskId[] | null;
  /** Highest planning score first. */
  readonly risks: readonly RegisterRisk[];
  readonly unassessed: readonly { readonly id: RiskId; readonly pillar: Pillar }[];
  readonly matrix: readonly MatrixCell[];
  readonly coverage: readonly FrameworkCoverage[];
  readonly settings: PlanSettings;
  /** NT$ at which a person-day is valued ([ASM]). */
  readonly personDayNtd: number;
  readonly plan: Pick<Plan, 'status' | 'objective' | 'bound' | 'gap' | 'windows' | 'conflict' | 'riskOverTime'>;
  readonly projection: readonly ProjectedScore[];
  readonly totals: PlanTotals;
  readonly actions: readonly ReportAction[];
  readonly rejected: readonly RejectedAction[];
  readonly roadmap: Roadmap;
  readonly signOff: SignOff | null;
  readonly evidence: readonly EvidenceItem[];
  readonly answers: readonly AnswerLine[];
  /** References that the shown questions and the planned actions cite, in the order of the content. */
  readonly references: readonly ReferenceId[];
  /** Ids of glossary terms, in the order of the content. */
  readonly terms: readonly string[];
  /** Null when this assessment repeats none. */
  readonly comparison: Comparison | null;
  /** Training runs, newest first. */
  readonly runs: readonly ReportRun[];
  /** Null: no workshop brought anything yet. */
  readonly workshop: ReportWorkshop | null;
}
