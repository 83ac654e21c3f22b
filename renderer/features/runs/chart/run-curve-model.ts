import type { TFunction } from 'i18next';
import type { RunCurve } from '../../../../src/contract/run-records.ts';
import type { RunAnalysis, RunMetric } from '../../../../src/domain/training-run/types.ts';
import type {
  CurveBand,
  CurveLine,
  CurveMark,
  CurveModel,
  CurvePane,
  StepRange,
} from '../../../ui/curve-chart/curve-types.ts';
import type { Formats } from '../../../ui/format.ts';
import { shortNumber } from '../run-words.ts';
import { curveStyles, phaseColours } from './curve-styles.ts';

/** What the chart is written and coloured with. */
export interface ChartWords {
  readonly t: TFunction;
  readonly formats: Formats;
  readonly scheme: 'light' | 'dark';
}

interface PaneKind {
  readonly id: 'loss' | 'score' | 'weightNorm' | 'gradNorm' | 'lr';
  readonly metrics: readonly RunMetric[];
  readonly scale: CurvePane['scale'];
  readonly weight: number;
}

const paneKinds: readonly PaneKind[] = [
  { id: 'loss', metrics: ['trainLoss', 'valLoss'], scale: 'log', weight: 1.15 },
  { id: 'score', metrics: ['trainScore', 'valScore'], scale: 'linear', weight: 1 },
  { id: 'weightNorm', metrics: ['weightNorm'], scale: 'linear', weight: 0.7 },
  { id: 'gradNorm', metrics: ['gradNorm'], scale: 'log', weight: 0.6 },
  { id: 'lr', metrics: ['lr'], scale: 'linear', weight: 0.5 },
];

/** Metrics that the chart asks for. */
export const drawnMetrics: readonly RunMetric[] = paneKinds.flatMap(({ metrics }) => metrics);

/** Those that few need: behind the legend until asked for. */
export const hiddenAtFirst: readonly RunMetric[] = ['gradNorm', 'lr'];

/** Curves and what was made of them as a chart: panes, phases, moments. */
export function runCurveModel(curves: readonly RunCurve[], analysis: RunAnalysis, words: ChartWords): CurveModel {
  const panes = paneKinds.map((kind) => paneOf(kind, curves, words)).filter(({ lines }) => lines.length > 0);
  return { panes, bands: bandsOf(analysis, words), marks: marksOf(analysis, words), whole: wholeOf(analysis) };
}

function paneOf(kind: PaneKind, curves: readonly RunCurve[], { t, formats, scheme }: ChartWords): CurvePane {
  const lines = kind.metrics.flatMap((metric): CurveLine[] => {
    const curve = curves.find((each) => each.metric === metric);
    const style = curveStyles[metric];
    if (!curve || !style || curve.steps.length === 0) return [];
    const { dash, width } = style;
    const name = t(`verdicts:metrics.${metric}`);
    return [{ id: metric, name, color: style[scheme], dash, width, steps: curve.steps, values: curve.values }];
  });
  return {
    id: kind.id,
    title: t(`runs:chart.pane.${kind.id}`),
    scale: kind.scale,
    ...endsOf(kind, lines),
    weight: kind.weight,
    format: kind.id === 'score' ? scoreFormat(lines, formats) : (value) => shortNumber(value, formats),
    lines,
  };
}

/** Scores are shares; one that leaves 0 to 1 (R², for example) has the ends of its values. */
function endsOf({ id }: PaneKind, lines: readonly CurveLine[]): Pick<CurvePane, 'min' | 'max'> {
  return id === 'score' && areShares(lines) ? { min: 0, max: 1 } : { min: null, max: null };
}

function scoreFormat(lines: readonly CurveLine[], formats: Formats): (value: number) => string {
  return areShares(lines) ? formats.percent : (value) => shortNumber(value, formats);
}

function areShares(lines: readonly CurveLine[]): boolean {
  return lines.every(({ values }) => values.every((value) => value === null || (value >= 0 && value <= 1)));
}

function bandsOf({ phases }: RunAnalysis, { t }: ChartWords): readonly CurveBand[] {
  return phases.map(({ phase, fromStep, toStep }, index) => ({
    id: `${phase}-${index}`,
    name: t(`verdicts:phases.${phase}`),
    from: fromStep,
    to: toStep,
    color: phaseColours[phase],
  }));
}

/** Moments, the telling ones first: their names get the room where it is scarce. */
export function marksOf(analysis: RunAnalysis, { t }: Pick<ChartWords, 't'>): readonly CurveMark[] {
  const { memorisedStep, generalisedStep, events, reviewPoints, willGeneralise } = analysis;
  const milestone = (id: 'memorised' | 'generalised', step: number | null): CurveMark[] =>
    step === null ? [] : [{ id, name: t(`verdicts:events.${id}`), step, kind: 'milestone' }];
  const expected = generalisedStep === null ? willGeneralise.expectedStep : null;
  return [
    ...milestone('memorised', memorisedStep),
    ...milestone('generalised', generalisedStep),
    ...(expected ? (['p50', 'p10', 'p90'] as const) : []).map(
      (at): CurveMark => ({
        id: at,
        name: t(`runs:chart.expected.${at}`),
        step: expected?.[at] ?? 0,
        kind: 'expected',
      }),
    ),
    ...events
      .filter(({ kind }) => kind !== 'memorised' && kind !== 'generalised')
      .map(
        ({ kind, step }): CurveMark => ({
          id: `${kind}-${step}`,
          name: t(`verdicts:events.${kind}`),
          step,
          kind: 'event',
        }),
      ),
    ...reviewPoints.map(
      ({ multiple, unit, step }): CurveMark => ({
        id: `review-${multiple}`,
        name: t(`runs:chart.review.${unit}`, { multiple }),
        step,
        kind: 'review',
      }),
    ),
  ];
}

/** Beyond the last step of the log only what is expected soon, so that the log itself keeps its room. */
const mostBeyond = 3;

function wholeOf({ firstStep, lastStep, decision, willGeneralise, generalisedStep }: RunAnalysis): StepRange {
  const expected = generalisedStep === null ? (willGeneralise.expectedStep?.p50 ?? lastStep) : lastStep;
  const ahead = Math.max(lastStep, decision.reviewAtStep ?? lastStep, expected);
  return { from: firstStep, to: Math.min(ahead, lastStep * mostBeyond) };
}
