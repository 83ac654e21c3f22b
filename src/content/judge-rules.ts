import { type ChanceModels, chanceModels } from './chance-models.ts';

/**
 * Thresholds by which a training run is judged. Those of domain.md A.5 where it has them; the others and the chance models were
 * fitted on the labelled runs of `tests/fixtures/training-runs`, always leaving out the task that is judged (docs/run-verdicts.md).
 */
export interface JudgeRules {
  /** Evaluations below which nothing is said. */
  readonly fewestPoints: number;
  /** Training score, and share of the first training loss where there is no score, that count as memorised. */
  readonly memorisedScore: number;
  readonly memorisedLoss: number;
  /** Share of the first validation loss that counts as generalised where there are no scores. */
  readonly lossOnlyTarget: number;
  /** Evaluations over which a threshold must be held. */
  readonly heldPoints: number;
  /** How far below the target a score may dip, and the share of evaluations that must stay above that. */
  readonly dip: number;
  readonly sustained: number;
  /** Training score below which a log counts as begun before anything was learned. */
  readonly unlearnedScore: number;
  /** Times the memorising step from which generalising counts as delayed, and the validation score at memorising at most. */
  readonly grokRatio: number;
  readonly grokStart: number;
  /** Loss of validation score below the best that is a collapse; loss of training score that is a divergence. */
  readonly collapse: number;
  readonly trainingLost: number;
  /** Times the first training loss that is a divergence. */
  readonly divergedLoss: number;
  /** Fall of the training loss over the second half of the steps that still counts as learning, a share. */
  readonly learningFall: number;
  /** The same up to which a training that agrees with its validation counts as come to rest. */
  readonly restingFall: number;
  /** Rise of the training score over guessing below which a run has learned nothing. */
  readonly learnedScore: number;
  /** Gap of training and validation score up to which the two agree. */
  readonly agreedGap: number;
  /** Rise of the validation score per e-fold of steps that is a transition, and its rise since memorising. */
  readonly transitionRise: number;
  /** Rise since memorising that counts as partial generalisation. */
  readonly partialRise: number;
  /** Validation score above guessing, at memorising already, and rise of the validation loss over its lowest: overfitting. */
  readonly overfitScore: number;
  readonly overfitLoss: number;
  /** Times the memorising step before which no direction is read. */
  readonly patience: number;
  /** Chances above and below which a run is called on its way or out of hope. */
  readonly likely: number;
  /** Chance from which a clear rise of the score is a transition. */
  readonly hopeful: number;
  readonly unlikely: number;
  readonly chance: ChanceModels;
  /** A chance is never said to be above this, nor below what is left of 1. */
  readonly mostSure: number;
  /** Fall of the log validation loss and rise of the score per e-fold of steps, over the last third: either is a sign. */
  readonly sign: { readonly lossFall: number; readonly scoreRise: number };
  /** Changes per e-fold of steps below which validation rests, over the last and the middle third, and the chance then at most. */
  readonly still: {
    readonly lateSlope: number;
    readonly middleSlope: number;
    readonly scoreRise: number;
    readonly chance: number;
  };
  /** Chances of the other phases. */
  readonly fixedChance: Readonly<Record<'learning' | 'stalled' | 'partial' | 'overfitting' | 'diverging', number>>;
  /**
   * E-folds of steps until generalising: base + perRisen x score risen since memorising + perRise x rise per e-fold, at least
   * `least`; `low` and `high` times that enclose 8 of 10.
   */
  readonly expected: {
    readonly base: number;
    readonly perRisen: number;
    readonly perRise: number;
    /** Rises above this say no more. */
    readonly fastest: number;
    readonly least: number;
    readonly low: number;
    readonly high: number;
  };
  /** Share of verdicts of a kind that were right when their task was left out; by losses only, one level lower. */
  readonly sureness: {
    readonly settled: number;
    readonly overfitting: number;
    readonly memorised: number;
    readonly lossOnly: number;
  };
  /** Evaluations without a better validation loss after which early stopping usually ends a run. */
  readonly patiences: readonly number[];
  /** Review points after memorising (domain.md A.5), in time constants and, where there is none, in times the memorising step. */
  readonly reviewTaus: readonly number[];
  readonly reviewMemorisations: readonly number[];
  /** Extension past the last review point of a run that is on its way, a share of its steps so far. */
  readonly extension: number;
  /** Time constants after memorising without a sign from which a plateau is out of hope, and its chance then (domain.md A.5, [ASM]). */
  readonly longWait: number;
  /** Time constants after memorising within which a plateau is still "memorised": a run that groks looks the same (domain.md A.5). */
  readonly guardTaus: number;
  readonly longWaitChance: number;
  /** What looks like generalising and may be something else (domain.md A.4). */
  readonly confounders: {
    /** Rise of the score within one evaluation, and growth of the steps up to which two evaluations are neighbours. */
    readonly jump: number;
    readonly neighbours: number;
    /** Factor of the learning rate from one evaluation to the next. */
    readonly rateFactor: number;
    /** Rise of the score, and change of the loss up to which it may be an effect of the threshold. */
    readonly artefactRise: number;
    readonly artefactLoss: number;
    /** Share of the log with exactly the same training loss. */
    readonly frozen: number;
    /** Times the usual training loss that is a spike, and spikes that are a slingshot. */
    readonly spike: number;
    readonly fewestSpikes: number;
    /** Rise and fall of the validation loss before memorising. */
    readonly descent: number;
  };
}

export const judgeRules: JudgeRules = {
  fewestPoints: 20,
  memorisedScore: 0.99,
  memorisedLoss: 0.05,
  lossOnlyTarget: 0.2,
  heldPoints: 3,
  dip: 0.05,
  sustained: 0.9,
  unlearnedScore: 0.75,
  grokRatio: 3,
  grokStart: 0.6,
  collapse: 0.1,
  trainingLost: 0.3,
  divergedLoss: 2,
  learningFall: 0.02,
  restingFall: 0.05,
  learnedScore: 0.1,
  agreedGap: 0.08,
  transitionRise: 0.05,
  partialRise: 0.2,
  overfitScore: 0.15,
  overfitLoss: 1.3,
  patience: 1.1,
  likely: 0.55,
  hopeful: 0.35,
  unlikely: 0.2,
  chance: chanceModels,
  mostSure: 0.97,
  sign: { lossFall: 0.05, scoreRise: 0.005 },
  still: { lateSlope: 0.06, middleSlope: 0.1, scoreRise: 0.005, chance: 0.3 },
  fixedChance: { learning: 0.5, stalled: 0.03, partial: 0.3, overfitting: 0.05, diverging: 0.02 },
  expected: { base: 1.75, perRisen: -0.24, perRise: -6, fastest: 0.12, least: 0.1, low: 0.5, high: 1.8 },
  sureness: { settled: 0.97, overfitting: 0.9, memorised: 0.9, lossOnly: 0.8 },
  patiences: [5, 10, 20, 50],
  reviewTaus: [2, 5, 10, 20, 30],
  reviewMemorisations: [2, 5, 10, 20, 50, 100],
  extension: 0.5,
  longWait: 10,
  guardTaus: 2,
  longWaitChance: 0.1,
  confounders: {
    jump: 0.3,
    neighbours: 1.1,
    rateFactor: 2,
    artefactRise: 0.3,
    artefactLoss: 0.1,
    frozen: 0.2,
    spike: 10,
    fewestSpikes: 2,
    descent: 0.15,
  },
};
