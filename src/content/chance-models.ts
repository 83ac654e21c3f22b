/** One measure of a chance model: limits, its usual value and spread on the labelled runs, and its weight. */
export interface ChanceMeasure {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly spread: number;
  readonly weight: number;
}

/** A logistic model: chance = 1 / (1 + exp(-(bias + sum of weight x (measure - mean) / spread))). */
export interface ChanceModel {
  readonly bias: number;
  readonly measures: Readonly<Record<string, ChanceMeasure>>;
}

/** The models for logs with scores and losses, with losses only and with scores only. */
export interface ChanceModels {
  readonly all: ChanceModel;
  readonly lossOnly: ChanceModel;
  readonly scoreOnly: ChanceModel;
}

/** Fitted to the labelled runs by `tests/support/write-chance-models.ts`; a test fits them again and compares. */
export const chanceModels: ChanceModels = {
  all: {
    bias: 1.4621,
    measures: {
      scoreRise: {
        low: -0.02,
        high: 0.1,
        mean: 0.0273,
        spread: 0.0385,
        weight: 1.6976,
      },
      scoreRisen: {
        low: -0.05,
        high: 0.4,
        mean: 0.0954,
        spread: 0.1419,
        weight: 0.4391,
      },
      valLossSlope: {
        low: -0.6,
        high: 0.8,
        mean: 0.0483,
        spread: 0.3926,
        weight: -1.9296,
      },
      response: {
        low: -3,
        high: 0.1,
        mean: -0.0822,
        spread: 0.3161,
        weight: 1.0965,
      },
    },
  },
  lossOnly: {
    bias: 1.008,
    measures: {
      valLossSlope: {
        low: -0.6,
        high: 0.8,
        mean: 0.0483,
        spread: 0.3926,
        weight: -2.3553,
      },
      response: {
        low: -3,
        high: 0.1,
        mean: -0.0822,
        spread: 0.3161,
        weight: 0.8398,
      },
    },
  },
  scoreOnly: {
    bias: 1.5302,
    measures: {
      scoreRise: {
        low: -0.02,
        high: 0.1,
        mean: 0.0273,
        spread: 0.0385,
        weight: 1.8822,
      },
      scoreRisen: {
        low: -0.05,
        high: 0.4,
        mean: 0.0954,
        spread: 0.1419,
        weight: 0.7552,
      },
    },
  },
};
