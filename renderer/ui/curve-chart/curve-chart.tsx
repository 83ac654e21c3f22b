import { Group, SegmentedControl, Text } from '@mantine/core';
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format.ts';
import { ChartButtons } from './chart-buttons.tsx';
import { chartHeight } from './chart-layout.ts';
import classes from './curve-chart.module.css';
import { bandAt, cursorSteps, valuesAt } from './curve-cursor.ts';
import { CurveLegend } from './curve-legend.tsx';
import type { CurveModel, StepRange, StepScale } from './curve-types.ts';
import { makeStepAxis } from './step-axis.ts';
import { useChartControl } from './use-chart-control.ts';
import { useChartGestures } from './use-chart-gestures.ts';
import { useCurveCanvas } from './use-curve-canvas.ts';

interface CurveChartProps {
  readonly model: CurveModel;
  /** What the chart is called, for those who do not see it; offer its figures as a table beside it. */
  readonly label: string;
  /** What the horizontal axis counts: steps, epochs. */
  readonly stepName: string;
  /** Lines that are not shown until the user asks for them, by id. */
  readonly hiddenAtFirst?: readonly string[];
  /** Told a moment after zooming has come to rest; null: all is in sight. */
  readonly onRange?: (range: StepRange | null) => void;
}

const none: readonly string[] = [];

/**
 * Curves over the steps of a run in panes below one another, drawn on a canvas: thousands of points follow a zooming hand at the
 * pace of the screen. By wheel, drag, buttons and keys; a cursor says the values.
 */
export function CurveChart({ model, label, stepName, hiddenAtFirst = none, onRange }: CurveChartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [scale, setScale] = useState<StepScale>('log');
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(hiddenAtFirst));
  const seen = useMemo(() => withoutHidden(model, hidden), [model, hidden]);
  const first = useMemo(() => firstAboveZero(model), [model]);
  const axis = useMemo(() => makeStepAxis(scale, first), [scale, first]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const shown = useRef<StepRange | null>(null);
  const height = chartHeight(seen.panes, seen);
  const { frame, redraw } = useCurveCanvas({
    canvas,
    model: seen,
    axis,
    shown,
    height,
    stepName,
    formatStep: formats.number,
  });
  const steps = useMemo(() => cursorSteps(seen.panes), [seen]);
  const chart = useChartControl({ frame, redraw, shown, steps, ...(onRange ? { onRange } : {}) });
  const { handlers, dragged } = useChartGestures(plot, chart.control);
  const at = chart.cursor;
  const values = at === null ? null : valuesAt(model.panes, at);
  const band = at === null ? null : bandAt(model, at);
  const place = at === null ? '' : t('ui:chart.at', { name: stepName, step: formats.number(at) });
  const names = seen.panes.flatMap(({ lines }) => lines);
  const spoken = at === null ? '' : [place, band, ...names.map(({ id, name }) => `${name} ${values?.get(id) ?? '–'}`)];
  const toggle = (id: string) => setHidden((now) => (now.has(id) ? without(now, id) : new Set([...now, id])));
  return (
    <div>
      <Group justify="space-between" gap="sm" className="no-print">
        <SegmentedControl
          size="xs"
          aria-label={t('ui:chart.scale')}
          value={scale}
          onChange={(value) => setScale(value === 'linear' ? 'linear' : 'log')}
          data={[
            { value: 'log', label: t('ui:chart.log') },
            { value: 'linear', label: t('ui:chart.linear') },
          ]}
        />
        <ChartButtons control={chart.control} zoomed={chart.zoomed} />
      </Group>
      <CurveLegend panes={model.panes} hidden={hidden} onToggle={toggle} values={values} />
      <Text size="sm" className={classes.place} aria-hidden="true">
        {[place, band].filter(Boolean).join(t('ui:separator'))}
      </Text>
      <div
        ref={plot}
        className={classes.plot}
        style={{ '--plot-height': `${height}px` } as CSSProperties}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={model.whole.from}
        aria-valuemax={model.whole.to}
        aria-valuenow={at ?? model.whole.from}
        aria-valuetext={at === null ? t('ui:chart.noCursor') : [spoken].flat().filter(Boolean).join(t('ui:separator'))}
        {...handlers}
      >
        <canvas ref={canvas} className={classes.canvas} />
        {chart.cursorX !== null && <div className={classes.cursor} style={{ left: chart.cursorX }} />}
        {dragged && (
          <div
            className={classes.dragged}
            style={{ left: Math.min(dragged.from, dragged.to), width: Math.abs(dragged.to - dragged.from) }}
          />
        )}
      </div>
      <Text size="xs" c="dimmed" mt={4} className="no-print">
        {t('ui:chart.keys')}
      </Text>
    </div>
  );
}

function without(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...set].filter((each) => each !== id));
}

function withoutHidden(model: CurveModel, hidden: ReadonlySet<string>): CurveModel {
  const panes = model.panes.map((pane) => ({ ...pane, lines: pane.lines.filter(({ id }) => !hidden.has(id)) }));
  return { ...model, panes: panes.filter(({ lines }) => lines.length > 0) };
}

/** The first logged step above 0, where a logarithmic axis begins. */
function firstAboveZero({ panes }: CurveModel): number {
  const firsts = panes.flatMap(({ lines }) => lines.map(({ steps }) => steps.find((step) => step > 0)));
  const first = Math.min(...firsts.filter((step) => step !== undefined));
  return Number.isFinite(first) ? first : 1;
}
