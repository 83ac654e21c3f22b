/** How steps are laid out: every tenfold as wide as the one before, or every step. */
export type StepScale = 'log' | 'linear';

/** A span of steps, both ends included. */
export interface StepRange {
  readonly from: number;
  readonly to: number;
}

/** One line of a chart: steps rising; null where there is no value to draw. */
export interface CurveLine {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  /** Lengths of strokes and gaps in pixels, so that lines are told apart without colour; empty: drawn through. */
  readonly dash: readonly number[];
  readonly width: number;
  readonly steps: readonly number[];
  readonly values: readonly (number | null)[];
}

/** Lines that share a vertical axis; panes stand below one another over the same steps. */
export interface CurvePane {
  readonly id: string;
  readonly title: string;
  readonly scale: 'log' | 'linear';
  /** Ends of the axis; null: where the lines end. */
  readonly min: number | null;
  readonly max: number | null;
  /** Height beside the other panes. */
  readonly weight: number;
  readonly format: (value: number) => string;
  readonly lines: readonly CurveLine[];
}

/** A named stretch of the run, behind all panes. */
export interface CurveBand {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

/** A moment of the run: a line through all panes with its name above. The more important ones come first. */
export interface CurveMark {
  readonly id: string;
  readonly name: string;
  readonly step: number;
  readonly kind: 'event' | 'milestone' | 'review' | 'expected';
}

/** Everything a chart shows. `whole`: the steps it shows before anybody zooms. */
export interface CurveModel {
  readonly panes: readonly CurvePane[];
  readonly bands: readonly CurveBand[];
  readonly marks: readonly CurveMark[];
  readonly whole: StepRange;
}
