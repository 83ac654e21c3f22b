import { useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { useFormats } from '../../../ui/format.ts';
import { type StoryPicture, storyChartHeight, storyChartOption } from './story-chart-option.ts';

interface StoryChartProps extends StoryPicture {
  /** What it shows just now, in words. */
  readonly label: string;
}

/** In such a window, type is made for a room. */
const roomy = '(min-width: 48em)';

/** The chart of the story, in type for the last row. */
export function StoryChart({ label, curves, shown, last, stoppedAt, moments }: StoryChartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const scheme = useComputedColorScheme('light');
  const wide = useMediaQuery(roomy, undefined, { getInitialValueInEffect: false });
  const size = useMemo(() => (wide ? { fontSize: 17, height: 230 } : { fontSize: 12, height: 150 }), [wide]);
  const option = useMemo(
    () => storyChartOption({ curves, shown, last, stoppedAt, moments }, { t, formats, scheme, ...size }),
    [curves, shown, last, stoppedAt, moments, t, formats, scheme, size],
  );
  return <Chart option={option} height={storyChartHeight(size)} label={label} />;
}
