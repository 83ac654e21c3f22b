/**
 * Where views count as agreed, leaning or split. No study sets such cuts for A; they are assumptions ([ASM]), derived from what A is
 * for votes everyone can picture, and open to change (docs/workshop-agreement.md).
 */
export interface ConsensusRules {
  /** Levels below which nothing is said about agreement. */
  readonly fewestLevels: number;
  /**
   * A from which votes are agreed. Above 0.75, the most that a room split evenly between two levels can reach: so "agreed" always
   * means one level, and that level is the median. With everyone on two neighbouring levels it takes 60 % on one of them;
   * the 75 % that Delphi studies ask for in the median gives 0.875 there (Diamond2014).
   */
  readonly agreed: number;
  /** A below which views are split. Just above 0.25, which is an even spread over four of the five levels. */
  readonly leaning: number;
  /** Levels between a vote and the median from which its voter is asked to speak. */
  readonly outlierDistance: number;
}

/** The rules in use. */
export const consensusRules: ConsensusRules = {
  fewestLevels: 3,
  agreed: 0.8,
  leaning: 0.3,
  outlierDistance: 2,
};
