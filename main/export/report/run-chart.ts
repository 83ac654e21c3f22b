import type { ReportCurve, ReportRun } from '../../../src/domain/report/types.ts';
import type { RunMetric } from '../../../src/domain/training-run/types.ts';
import { figure, percent, whole } from '../../../src/kernel/figure.ts';
import type { Composer } from '../composer.ts';
import type { CurveChart, Text } from '../document/types.ts';

/** Training dashed and validation solid over the steps of a run, with what happened when; null where the model has no curve. */
export function runChart(id: string, run: ReportRun, composer: Composer): CurveChart | null {
  const { say } = composer;
  const validation = curveOf(run, 'valScore') ?? curveOf(run, 'valLoss');
  if (!validation) return null;
  const scores = validation.metric === 'valScore';
  const training = curveOf(run, scores ? 'trainScore' : 'trainLoss');
  const points = (curve: ReportCurve) => pointsOf(curve, scores);
  const last = validation.values.findLast((value) => value !== null);
  return {
    kind: 'curves',
    id,
    title: say('reports:runs.chart', { run: run.name }),
    alt: say(scores ? 'reports:runs.chartAltScore' : 'reports:runs.chartAltLoss', {
      first: whole(run.analysis.firstStep),
      last: whole(run.analysis.lastStep),
      value: last === undefined || last === null ? '–' : scores ? percent(last) : figure(last, 'number'),
    }),
    xTitle: say(`reports:runs.axis.${run.unit}`),
    yTitle: say(scores ? 'reports:runs.axis.score' : 'reports:runs.axis.loss'),
    y: scores ? 'share' : 'log',
    series: [
      ...(training
        ? [{ id: 'training', name: metricName(training, composer), points: points(training), look: 'nothing' as const }]
        : []),
      { id: 'validation', name: metricName(validation, composer), points: points(validation), look: 'plan' },
    ],
    marks: marksOf(run, composer),
  };
}

function curveOf({ curves }: ReportRun, metric: RunMetric): ReportCurve | undefined {
  return curves.find((curve) => curve.metric === metric && curve.steps.length > 1);
}

function metricName({ metric }: ReportCurve, { say }: Composer): Text {
  return say(`verdicts:metrics.${metric}`);
}

/** A loss of nought or less has no place on a logarithmic axis: the line has a gap there. */
function pointsOf({ steps, values }: ReportCurve, scores: boolean): CurveChart['series'][number]['points'] {
  return steps.map((step, place) => {
    const value = values[place] ?? null;
    return [step, !scores && value !== null && value <= 0 ? null : value] as const;
  });
}

function marksOf({ analysis }: ReportRun, { say }: Composer): CurveChart['marks'] {
  const { memorisedStep, generalisedStep, decision } = analysis;
  return [
    ...(memorisedStep === null ? [] : [{ label: say('verdicts:events.memorised'), step: memorisedStep }]),
    ...(generalisedStep === null ? [] : [{ label: say('verdicts:events.generalised'), step: generalisedStep }]),
    ...(decision.reviewAtStep === null ? [] : [{ label: say('reports:runs.review'), step: decision.reviewAtStep }]),
  ];
}
