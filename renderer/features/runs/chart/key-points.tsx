import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RunCurve, RunView } from '../../../../src/contract/run-records.ts';
import type { RunAnalysis, RunMetric } from '../../../../src/domain/training-run/types.ts';
import { nearestIndex } from '../../../ui/curve-chart/curve-cursor.ts';
import { useFormats } from '../../../ui/format.ts';
import { shortNumber, stepNumber } from '../run-words.ts';
import classes from './chart.module.css';
import { marksOf } from './run-curve-model.ts';

interface KeyPointsProps {
  readonly run: RunView;
  readonly curves: readonly RunCurve[];
}

const columns: readonly RunMetric[] = ['trainLoss', 'valLoss', 'trainScore', 'valScore', 'weightNorm'];

/** The chart as figures: its first and last step and every moment that it marks, with the values there. */
export function KeyPoints({ run, curves }: KeyPointsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { analysis, unit } = run;
  const shown = columns.filter((metric) => curves.some((curve) => curve.metric === metric));
  const value = (metric: RunMetric, step: number) => valueAt(curves, metric, step, analysis.lastStep);
  const text = (metric: RunMetric, step: number) => {
    const at = value(metric, step);
    if (at === null) return '–';
    return metric.endsWith('Score') ? formats.percent(at) : shortNumber(at, formats);
  };
  const points = keyPoints(analysis, {
    first: t('runs:chart.first'),
    last: t('runs:chart.last'),
    marks: marksOf(analysis, { t }),
  });
  return (
    <details className={classes.asTable}>
      <summary>{t('runs:chart.asTable')}</summary>
      <Table.ScrollContainer
        minWidth={680}
        type="native"
        tabIndex={0}
        role="region"
        aria-label={t('runs:chart.asTable')}
      >
        <Table aria-label={t('runs:chart.asTable')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right">{t(`runs:unit.${unit}`)}</Table.Th>
              <Table.Th>{t('runs:chart.what')}</Table.Th>
              <Table.Th>{t('runs:chart.phase')}</Table.Th>
              {shown.map((metric) => (
                <Table.Th key={metric} ta="right">
                  {t(`verdicts:metrics.${metric}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {points.map(({ id, name, step }) => (
              <Table.Tr key={id}>
                <Table.Td ta="right">{stepNumber(step, formats)}</Table.Td>
                <Table.Th scope="row" fw={500}>
                  {name}
                </Table.Th>
                <Table.Td>{phaseAt(analysis, step, (phase) => t(`verdicts:phases.${phase}`))}</Table.Td>
                {shown.map((metric) => (
                  <Table.Td key={metric} ta="right">
                    {text(metric, step)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}

interface Point {
  readonly id: string;
  readonly name: string;
  readonly step: number;
}

interface PointWords {
  readonly first: string;
  readonly last: string;
  readonly marks: readonly Point[];
}

function keyPoints({ firstStep, lastStep }: RunAnalysis, { first, last, marks }: PointWords): readonly Point[] {
  const all = [{ id: 'first', name: first, step: firstStep }, ...marks, { id: 'last', name: last, step: lastStep }];
  return all.toSorted((a, b) => a.step - b.step);
}

/** The logged value nearest to a step; null beyond the log. */
function valueAt(curves: readonly RunCurve[], metric: RunMetric, step: number, lastStep: number): number | null {
  const curve = curves.find((each) => each.metric === metric);
  return !curve || step > lastStep ? null : (curve.values[nearestIndex(curve.steps, step)] ?? null);
}

function phaseAt({ phases }: RunAnalysis, step: number, name: (phase: string) => string): string {
  const span = phases.find(({ fromStep, toStep }) => step >= fromStep && step <= toStep);
  return span ? name(span.phase) : '–';
}
