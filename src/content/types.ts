import type { LocalDate } from '../kernel/dates.ts';

/** The shape of Dunwu's content: ids, numbers and references. Words live in `locales`, under the same ids. */

export type QuestionId = string;
export type RiskId = string;
export type ActionId = string;
export type SectionId = string;
export type ProgrammeId = string;
export type RoleId = 'owner' | 'cto' | 'cro' | 'ml' | 'ops' | 'hr' | 'fin' | 'proc';
export type Pillar = 'compute' | 'talent' | 'mindset' | 'process';
/** A maturity level, from 0 (nothing in place) to 4 (in place, proven and improving). */
export type Level = 0 | 1 | 2 | 3 | 4;

/** Id of a framework reference, for example `NIST:MEASURE 2.5` or `ISO42001:A.6.2.4`. */
export type ReferenceId = string;

/**
 * When a rule or a question applies. `any_of`: the answer list shares a value with `v`; `in`: the answer is one of `v`;
 * `gte`: the number is at least `v`; `flagged`: the chosen option carries the flag.
 * An answer that is hidden or not applicable makes every test of it false.
 */
export type Condition =
  | { readonly q: QuestionId; readonly op: 'any_of' | 'in'; readonly v: readonly string[] }
  | { readonly q: QuestionId; readonly op: 'gte'; readonly v: number }
  | { readonly q: QuestionId; readonly op: 'flagged'; readonly v: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

interface QuestionBase {
  readonly id: QuestionId;
  readonly section: SectionId;
  /** Who in the firm usually knows the answer. */
  readonly roles: readonly RoleId[];
  /** Weight in the vulnerability sum, 1 to 3 (expert judgement, [ASM]). */
  readonly weight: number;
  readonly refs: readonly ReferenceId[];
  /** Null: always asked. */
  readonly showIf: Condition | null;
}

export interface Option {
  readonly value: string;
  /** A property of the firm that rules test: `regulated`, `eu`, `exposed`, `offshore`. */
  readonly flag?: string;
}

/** Five anchored levels, 0 to 4; the words of each level are in `locales`. */
export interface MaturityQuestion extends QuestionBase {
  readonly type: 'maturity';
}
export interface SingleQuestion extends QuestionBase {
  readonly type: 'single';
  readonly options: readonly Option[];
}
export interface MultiQuestion extends QuestionBase {
  readonly type: 'multi';
  readonly options: readonly Option[];
}
export interface BoolQuestion extends QuestionBase {
  readonly type: 'bool';
}
export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  readonly unit: 'models' | 'ntd' | 'people';
  readonly min: number;
  readonly max: number;
}
export type Question = MaturityQuestion | SingleQuestion | MultiQuestion | BoolQuestion | NumberQuestion;

export interface Section {
  readonly id: SectionId;
  readonly questions: readonly QuestionId[];
}

export interface LikelihoodDriver {
  readonly q: QuestionId;
  /** 1 for a primary driver, 0.5 for a secondary one. */
  readonly p: number;
}

export interface Risk {
  readonly id: RiskId;
  readonly pillar: Pillar;
  /** 1 to 5, before anything is known of the firm's practice ([ASM]). */
  readonly baseLikelihood: number;
  /** 1 to 5 ([ASM]). */
  readonly baseImpact: number;
  readonly drivers: readonly LikelihoodDriver[];
  readonly refs: readonly ReferenceId[];
}

/** An action raises an answer: once its evidence of done exists, the firm stands at least at `to`. */
export interface Raise {
  readonly question: QuestionId;
  readonly to: Level;
}

export type StartWindow = '0-30' | '31-60' | '61-90' | 'later';

export interface Action {
  readonly id: ActionId;
  readonly pillar: Pillar;
  /** The earliest window in which it makes sense to start (expert judgement). */
  readonly earliest: StartWindow;
  /** Internal effort in person-days, low and high ([ASM]); plans use the middle. */
  readonly effortPersonDays: readonly [number, number];
  /** External cost in NT$, low and high ([ASM]); plans use the middle. */
  readonly externalCostNtd: readonly [number, number];
  readonly prerequisites: readonly ActionId[];
  readonly raises: readonly Raise[];
  /** The experts' cross-check in per cent of the risk's score, never used by the score itself ([ASM]). */
  readonly expertReductionPct: Readonly<Record<RiskId, number>>;
  readonly refs: readonly ReferenceId[];
  /** Taiwan programmes that may pay for it, train for it or lend means to it. */
  readonly programmes?: readonly ProgrammeId[];
}

/** How far a fact was checked: read in the primary text, in a secondary source, from memory, own experiment, assumption. */
export type Confidence = 'V' | 'S' | 'M' | 'X' | 'ASM';

export type FrameworkId =
  | 'nist-ai-rmf'
  | 'iso-42001'
  | 'iso-tr-24028'
  | 'iso-other'
  | 'eu-ai-act'
  | 'taiwan'
  | 'research';

export interface Reference {
  readonly id: ReferenceId;
  /** Kebab-case key of its words, `references.<slug>` in `locales/<language>/frameworks.json` (an id holds dots). */
  readonly slug: string;
  readonly framework: FrameworkId;
  /** Group shown in coverage: a NIST function, an ISO clause family, an AI Act chapter; kebab-case, a key of words. */
  readonly group: string;
  /** The day, month or year (`2026-07-27`, `2023-01`, `2020`) whose state of the text this reference describes. */
  readonly asOf: string;
  /** The first day on which the rule applies to anyone (`2027-12-02`); absent where that is not a question or not known. */
  readonly appliesFrom?: string;
  readonly confidence: Confidence;
}

/** A Taiwan programme; words in `frameworks.json` under `programmes.<id>`. Its terms change: always shown with `asOf`. */
export interface Programme {
  readonly id: ProgrammeId;
  /** The most that one firm can get, in NT$; 0 where it is free of charge; null where no figure was found or none fits. */
  readonly upToNtd: number | null;
  readonly asOf: string;
  readonly confidence: Confidence;
}

export interface GlossaryTerm {
  /** Kebab-case id; words and definition are in `locales/<language>/glossary.json`. */
  readonly id: string;
}

/** Constants of the scoring formula (question bank, `scoring`; expert judgement [ASM] until pilot data exist). */
export interface ScoringRules {
  /** Share of the base likelihood in L: 0.3. */
  readonly baseShare: number;
  /** Share of practice in L: 0.7. */
  readonly practiceShare: number;
  /** Mean gap assumed for a risk none of whose drivers is answered, 0 to 1: a neutral prior. */
  readonly neutralGap: number;
  /** Factors on likelihood; the first rule whose `when` holds decides, 1 if none does. */
  readonly exposure: readonly {
    readonly risks: readonly RiskId[];
    readonly when: Condition;
    readonly factor: number;
  }[];
  /** Additions to impact; every rule whose `when` holds adds. `risks` null: every risk. */
  readonly impact: readonly {
    readonly risks: readonly RiskId[] | null;
    readonly when: Condition;
    readonly add: number;
  }[];
  /** Registered AI systems of this criticality count like a positive answer to this question. */
  readonly criticalSystems: { readonly question: QuestionId };
  /** Lower bounds of the bands on a score of 1 to 25. */
  readonly bands: { readonly critical: number; readonly high: number; readonly medium: number };
  /** Questions that set exposure, asked first. */
  readonly gating: readonly QuestionId[];
  /** Holds for a firm that trains or tunes no model itself: low exposure to grokking. */
  readonly trainsOwnModels: Condition;
  /** Holds for a firm whose training shows signs of long memorisation before generalising: exposed to grokking. */
  readonly sawExposure: Condition;
  /** Shares of full maturity (0 to 1) from which a framework reference counts as covered, and below which as a gap ([ASM]). */
  readonly coverage: {
    readonly covered: { readonly planning: number; readonly worst: number };
    readonly gapBelow: number;
  };
  /** How many questions a quick diagnosis asks. */
  readonly quickLength: number;
  /** Answers of a typical firm, as in an answers file: they stand in for an open profile when the quick questions are chosen. */
  readonly typicalFirm: Readonly<Record<QuestionId, string | readonly string[] | number | boolean>>;
}

export interface PlanWindow {
  readonly id: string;
  /** First and last day counted from the start of the plan, both included, first day = 0. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Constants of the plan's model (design: "Plan and roadmap"). */
export interface PlanRules {
  readonly windows: readonly PlanWindow[];
  /** Days at the final state counted after the last window, so that late actions count. */
  readonly tailDays: number;
  /** NT$ per internal person-day, used to value effort ([ASM]). */
  readonly personDayNtd: number;
  /** Internal person-days per 90 days by the answer to `sizeQuestion` ([ASM]). */
  readonly capacityBySize: Readonly<Record<string, number>>;
  readonly sizeQuestion: QuestionId;
  /** Person-days that one owner can give to the plan on a working day until the user says otherwise ([ASM]). */
  readonly ownerCapacity: number;
}

/** A weekday on which Taiwan has a national day off; words in `roadmap.json` under `holiday.<id>`. */
export interface NationalHoliday {
  readonly date: LocalDate;
  readonly id: string;
}

/** How far a year's days off were checked; not `announced`: worked out from the law, to be checked once they are. */
export interface HolidayYear {
  readonly year: number;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly announced: boolean;
}

/** A dated price or default that the user may edit; never shown as certain. */
export interface Assumption {
  readonly id: string;
  readonly low: number | null;
  readonly value: number;
  readonly high: number | null;
  readonly unit: 'ntd' | 'ntd-per-hour' | 'ntd-per-day' | 'ntd-per-usd' | 'percent' | 'person-days';
  readonly confidence: Confidence;
  readonly asOf: string;
}

export interface Content {
  readonly version: string;
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  readonly risks: readonly Risk[];
  readonly actions: readonly Action[];
  readonly references: readonly Reference[];
  readonly programmes: readonly Programme[];
  readonly glossary: readonly GlossaryTerm[];
  readonly scoring: ScoringRules;
  readonly plan: PlanRules;
  readonly assumptions: readonly Assumption[];
  readonly holidays: { readonly years: readonly HolidayYear[]; readonly days: readonly NationalHoliday[] };
}
