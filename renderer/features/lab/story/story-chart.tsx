import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { useFormats } from '../../../ui/format.ts';
import { type StoryPicture, storyChartHeight, storyChartOption } from './story-chart-option.ts';

interface StoryChartProps extends StoryPicture {
  /** What it shows just now, in words. */
  readonly label: string;
}

/** From so many pixels on, type is made for a room. */
const wide = 620;

/** The chart of the story, in type for the last row. */
export function StoryChart({ label, curves, shown, last, stoppedAt, moments }: StoryChartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const scheme = useComputedColorScheme('light');
  const { ref, width } = useElementSize();
  const size = useMemo(() => (width >= wide ? { fontSize: 17, height: 230 } : { fontSize: 12, height: 150 }), [width]);
  const option = useMemo(
    () => storyChartOption({ curves, shown, last, stoppedAt, moments }, { t, formats, scheme, ...size }),
    [curves, shown, last, stoppedAt, moments, t, formats, scheme, size],
  );
  return (
    <div ref={ref}>
      <Chart option={option} height={storyChartHeight(size)} label={label} />
    </div>
  );
}
