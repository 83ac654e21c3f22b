import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Band } from '../../src/domain/scoring/types.ts';
import type { Range } from '../../src/kernel/range.ts';
import { useFormats } from './format.ts';

interface RangeBarProps {
  readonly range: Range;
  /** What the figure is, for those who do not see the bar: "Overall risk". */
  readonly label: string;
  readonly band: Band;
  /** Upper end of the scale; 100 unless the figure has another one (a risk's score: 25). */
  readonly max?: number;
  /** False leaves out the three figures below the bar. */
  readonly withFigures?: boolean;
}

/** Best, planning and worst case of a figure on its scale: a band for what is not known, a line for the planning value. */
export function RangeBar({ range, label, band, max = 100, withFigures = true }: RangeBarProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const at = (value: number) => `${(100 * Math.min(max, Math.max(0, value))) / max}%`;
  const values = {
    best: formats.number(range.best, max > 25 ? 0 : 1),
    planning: formats.number(range.planning, max > 25 ? 0 : 1),
    worst: formats.number(range.worst, max > 25 ? 0 : 1),
    max: formats.number(max, 0),
  };
  return (
    <div>
      <div className="range-bar" role="img" aria-label={`${label}: ${t('ui:range.spoken', values)}`} data-band={band}>
        <div
          className="range-bar-span"
          style={{ left: at(range.best), width: `calc(${at(range.worst)} - ${at(range.best)})` }}
        />
        <div className="range-bar-mark" style={{ left: at(range.planning) }} />
      </div>
      {withFigures && (
        <Group justify="space-between" gap="xs" mt={4} wrap="nowrap" aria-hidden="true">
          <Text size="xs" c="dimmed">
            {formats.number(0, 0)}
          </Text>
          <Group gap="sm" justify="center">
            <Text size="xs">{t('ui:range.best', values)}</Text>
            <Text size="xs" fw={600}>
              {t('ui:range.planning', values)}
            </Text>
            <Text size="xs">{t('ui:range.worst', values)}</Text>
          </Group>
          <Text size="xs" c="dimmed">
            {values.max}
          </Text>
        </Group>
      )}
    </div>
  );
}
