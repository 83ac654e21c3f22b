import type { RunMetric, RunPhase } from '../../../../src/domain/training-run/types.ts';

/** How a metric is drawn: training dashed, validation drawn through, so that the two are told apart without colour. */
export interface CurveStyle {
  readonly dash: readonly number[];
  readonly width: number;
  readonly light: string;
  readonly dark: string;
}

const training: CurveStyle = { dash: [6, 4], width: 1.8, light: '#4d565f', dark: '#c3cad1' };
const validation: CurveStyle = { dash: [], width: 2.4, light: '#087f5b', dark: '#38d9a9' };

/** Metrics that are drawn, each in its stroke and colours (at least 3 to 1 on the page). */
export const curveStyles: Readonly<Partial<Record<RunMetric, CurveStyle>>> = {
  trainLoss: training,
  valLoss: validation,
  trainScore: training,
  valScore: validation,
  weightNorm: { dash: [], width: 2, light: '#5f3dc4', dark: '#b197fc' },
  gradNorm: { dash: [2, 3], width: 1.8, light: '#a61e4d', dark: '#faa2c1' },
  lr: { dash: [10, 3, 2, 3], width: 1.8, light: '#1864ab', dark: '#74c0fc' },
};

/** Colours of the stretches behind the curves; each bears its name. */
export const phaseColours: Readonly<Record<RunPhase, string>> = {
  learning: '#4dabf7',
  stalled: '#adb5bd',
  memorised: '#fab005',
  plateau: '#ced4da',
  'pre-grok': '#94d82d',
  transition: '#40c057',
  partial: '#fcc419',
  generalised: '#20c997',
  overfitting: '#ff8787',
  'late-collapse': '#f06595',
  diverging: '#e03131',
};

/** Strokes and colours of runs side by side: no two share a stroke. */
export const comparedStyles: readonly CurveStyle[] = [
  { dash: [], width: 2.4, light: '#087f5b', dark: '#38d9a9' },
  { dash: [8, 4], width: 2.2, light: '#5f3dc4', dark: '#b197fc' },
  { dash: [2, 3], width: 2.4, light: '#a61e4d', dark: '#faa2c1' },
  { dash: [12, 3, 2, 3], width: 2.2, light: '#1864ab', dark: '#74c0fc' },
  { dash: [5, 2, 5, 6], width: 2.2, light: '#8a3200', dark: '#ffa94d' },
  { dash: [1, 5], width: 2.8, light: '#212529', dark: '#e6e9ec' },
];
