import type { TFunction } from 'i18next';
import type { RunMetric } from '../../../../src/domain/training-run/types.ts';
import type { CurveLine, CurveMark, CurveModel, CurvePane } from '../../../ui/curve-chart/curve-types.ts';
import type { Formats } from '../../../ui/format.ts';
import type { LabCurves } from '../lab-curves.ts';
import { lastStepOf } from '../lab-curves.ts';
import { type LabAnalysis, type LabState, phasesSoFar } from '../lab-state.ts';
import { labColours } from './lab-colours.ts';
import { phaseColour } from './phase-colours.ts';

type LabPicture = Pick<LabState, 'curves' | 'analysis'>;

interface Look {
  readonly t: TFunction;
  readonly formats: Formats;
  readonly scheme: 'light' | 'dark';
}

/** Fewer steps than this would be drawn across the whole width and then squeezed: the axis begins so long. */
const shortestAxis = 100;

/** What the chart of a lab shows so far: scores, losses and norm, with the phases behind them. */
export function labCurveModel({ curves, analysis }: LabPicture, look: Look): CurveModel {
  const { t, formats, scheme } = look;
  const number = (value: number) => shortNumber(value);
  const panes: readonly Omit<CurvePane, 'lines'>[] = [
    {
      id: 'scores',
      title: t('lab:chart.scores'),
      scale: 'linear',
      min: 0,
      max: 1,
      weight: 1.3,
      format: formats.percent,
    },
    { id: 'losses', title: t('lab:chart.losses'), scale: 'log', min: null, max: null, weight: 1.1, format: number },
    { id: 'norm', title: t('lab:chart.norm'), scale: 'linear', min: null, max: null, weight: 0.6, format: number },
  ];
  return {
    panes: panes.map((pane) => ({ ...pane, lines: linesOf(pane.id, curves, look) })),
    bands: phasesSoFar({ analysis, step: lastStepOf(curves) }).map(({ phase, fromStep, toStep }) => ({
      id: `${phase}-${fromStep}`,
      name: t(`verdicts:phases.${phase}`),
      from: fromStep,
      to: toStep,
      color: phaseColour(phase, scheme),
    })),
    marks: marksOf(analysis, t),
    whole: { from: 0, to: Math.max(shortestAxis, lastStepOf(curves)) },
  };
}

const metricsOf: Readonly<Record<string, readonly RunMetric[]>> = {
  scores: ['trainScore', 'valScore'],
  losses: ['trainLoss', 'valLoss'],
  norm: ['weightNorm'],
};

function linesOf(pane: string, curves: LabCurves, { t, scheme }: Look): readonly CurveLine[] {
  const colours = labColours[scheme];
  return (metricsOf[pane] ?? []).map((metric) => {
    const training = metric.startsWith('train');
    return {
      id: metric,
      name: t(`verdicts:metrics.${metric}`),
      color: metric === 'weightNorm' ? colours.norm : training ? colours.training : colours.validation,
      dash: metric === 'weightNorm' ? [2, 3] : training ? [7, 4] : [],
      width: training ? 1.8 : 2.6,
      steps: curves[metric]?.steps ?? [],
      values: curves[metric]?.values ?? [],
    };
  });
}

function marksOf(analysis: LabAnalysis | null, t: TFunction): readonly CurveMark[] {
  const events = analysis?.events.filter(({ kind }) => kind === 'memorised' || kind === 'generalised') ?? [];
  return events.map(({ kind, step }) => ({ id: kind, name: t(`verdicts:events.${kind}`), step, kind: 'milestone' }));
}

/** Three figures, without the noughts that say nothing. */
function shortNumber(value: number): string {
  const size = Math.abs(value);
  return size !== 0 && (size < 0.001 || size >= 100_000)
    ? value.toExponential(0)
    : String(Number(value.toPrecision(3)));
}
