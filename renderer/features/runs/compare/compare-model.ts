import type { RunCurve, RunSummary } from '../../../../src/contract/run-records.ts';
import type { RunMetric } from '../../../../src/domain/training-run/types.ts';
import type { CurveLine, CurveModel, CurvePane } from '../../../ui/curve-chart/curve-types.ts';
import { comparedStyles } from '../chart/curve-styles.ts';
import type { ChartWords } from '../chart/run-curve-model.ts';
import { shortNumber } from '../run-words.ts';

/** A run with its curves, as far as they are there. */
export interface ComparedRun {
  readonly run: RunSummary;
  readonly curves: readonly RunCurve[];
}

/** What is compared: how each run does on data that it has not seen. */
export const comparedMetrics: readonly RunMetric[] = ['valScore', 'valLoss'];

/** The validation scores and losses of several runs over one axis of steps, each run in a stroke and colour of its own. */
export function compareModel(compared: readonly ComparedRun[], words: ChartWords): CurveModel {
  const panes = comparedMetrics.map((metric) => paneOf(metric, compared, words));
  const ends = compared.map(({ run }) => run.analysis);
  const whole = {
    from: Math.min(...ends.map(({ firstStep }) => firstStep)),
    to: Math.max(...ends.map(({ lastStep }) => lastStep)),
  };
  return { panes: panes.filter(({ lines }) => lines.length > 0), bands: [], marks: [], whole };
}

function paneOf(metric: RunMetric, compared: readonly ComparedRun[], { t, formats, scheme }: ChartWords): CurvePane {
  const lines = compared.flatMap(({ run, curves }, index): CurveLine[] => {
    const curve = curves.find((each) => each.metric === metric);
    const style = comparedStyles[index % comparedStyles.length];
    if (!curve || !style || curve.steps.length === 0) return [];
    const name = `${run.name}${t('ui:separator')}${t(`verdicts:metrics.${metric}`)}`;
    const { dash, width } = style;
    const { steps, values } = curve;
    return [{ id: `${run.id} ${metric}`, name, color: style[scheme], dash, width, steps, values }];
  });
  const score = metric === 'valScore';
  return {
    id: metric,
    title: t(`verdicts:metrics.${metric}`),
    scale: score ? 'linear' : 'log',
    min: score ? 0 : null,
    max: score ? 1 : null,
    weight: 1.4,
    format: score ? formats.percent : (value) => shortNumber(value, formats),
    lines,
  };
}
