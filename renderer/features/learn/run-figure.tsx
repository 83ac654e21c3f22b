import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExampleRun } from '../../../src/content/example-run.ts';
import { Chart } from '../../ui/chart.tsx';
import { useFormats } from '../../ui/format.ts';
import { runChart } from './run-chart.ts';

interface RunFigureProps {
  readonly run: ExampleRun;
  readonly title: string;
  /** The same in words, with the figures; also what a screen reader says for the chart. */
  readonly caption: string;
}

/** One training run: accuracy on known and on new examples against the training step. */
export function RunFigure({ run, title, caption }: RunFigureProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const scheme = useComputedColorScheme('light');
  const option = useMemo(() => runChart(run, { t, formats, scheme }), [run, t, formats, scheme]);
  return (
    <figure className="run-figure">
      <figcaption className="run-figure-title">{title}</figcaption>
      <Chart option={option} height={300} label={`${title}. ${caption}`} />
      <p className="run-figure-caption">{caption}</p>
    </figure>
  );
}
