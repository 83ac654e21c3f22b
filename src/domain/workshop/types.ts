/** Who speaks in a workshop: the side of the firm that a participant answers for. */
export const workshopRoles = ['management', 'technical', 'risk-legal', 'operations'] as const;
export type WorkshopRole = (typeof workshopRoles)[number];

/** The anchored levels of a maturity question. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** What one participant says to one question: a level, "not sure", or "not mine to say". */
export type VoteChoice = Level | 'unsure' | 'notMine';

/** One participant's vote in one round. */
export interface Voice {
  readonly participant: string;
  readonly role: WorkshopRole;
  readonly choice: VoteChoice;
  readonly comment: string;
}

/** How many chose what: `levels` counts levels 0 to 4, in that order. */
export interface VoteCounts {
  readonly levels: readonly [number, number, number, number, number];
  readonly unsure: number;
  readonly notMine: number;
}

/**
 * What may be said of the votes on a question. `too-few`: fewer than three levels were given; `agreed`, `leaning` and
 * `split` follow the agreement measure. Only `agreed` lets a proposed level be shown.
 */
export type Consensus = 'too-few' | 'agreed' | 'leaning' | 'split';

/** The votes of one round on one question, counted. */
export interface Tally {
  /** Votes of every kind. */
  readonly votes: number;
  readonly all: VoteCounts;
  /** Roles with at least one vote, in the order of `workshopRoles`. */
  readonly byRole: readonly {
    readonly role: WorkshopRole;
    readonly counts: VoteCounts;
    readonly median: number | null;
  }[];
  /** van der Eijk's A over the levels, −1 (two camps at the ends) to 1 (all the same); null below three levels (VanDerEijk2001). */
  readonly agreement: number | null;
  readonly consensus: Consensus;
  /** Median of the levels; x.5 between two; null without levels. */
  readonly median: number | null;
  /** The level to propose as the decision; null unless the votes agree on one. */
  readonly proposed: Level | null;
  /** Participants farthest from the median by at least two levels: invited to speak. Furthest first, then by id. */
  readonly outliers: readonly string[];
}

/** One question on the map of disagreement, from its last revealed round. */
export interface DisagreementLine {
  readonly question: string;
  readonly votes: number;
  readonly agreement: number | null;
  readonly consensus: Consensus;
  /** Medians of the two sides; null where a side gave no level. */
  readonly management: number | null;
  readonly technical: number | null;
  /** management − technical, in levels: above 0 management sees the firm better than its technical side does. */
  readonly difference: number | null;
}

/** One question of the best–worst exercise: the items shown together and what was picked. */
export interface BestWorstChoice {
  readonly participant: string;
  readonly role: WorkshopRole;
  readonly set: number;
  readonly best: string;
  readonly worst: string;
}

/** An item's standing: (best − worst) ÷ times shown, −1 to 1 (Louviere2015, counting analysis). */
export interface BestWorstScore {
  readonly item: string;
  readonly best: number;
  readonly worst: number;
  readonly shown: number;
  readonly score: number;
}

/** The outcome of the best–worst exercise, of all and of each role that took part, best first. */
export interface BestWorstRanking {
  readonly participants: number;
  readonly items: readonly BestWorstScore[];
  readonly byRole: readonly {
    readonly role: WorkshopRole;
    readonly participants: number;
    readonly items: readonly { readonly item: string; readonly score: number }[];
  }[];
}
