import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { type Icon, IconArrowLeft, IconArrowRight, IconZoomIn, IconZoomOut, IconZoomReset } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChartControl } from './use-chart-gestures.ts';

interface ChartButtonsProps {
  readonly control: ChartControl;
  readonly zoomed: boolean;
}

/** Zooming and panning for those who use neither wheel nor keys. */
export function ChartButtons({ control, zoomed }: ChartButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group gap={4} wrap="nowrap">
      <Tool label={t('ui:chart.zoomIn')} icon={IconZoomIn} onClick={() => control.zoom(0.5, null)} />
      <Tool label={t('ui:chart.zoomOut')} icon={IconZoomOut} off={!zoomed} onClick={() => control.zoom(2, null)} />
      <Tool label={t('ui:chart.earlier')} icon={IconArrowLeft} off={!zoomed} onClick={() => control.pan(-0.4)} />
      <Tool label={t('ui:chart.later')} icon={IconArrowRight} off={!zoomed} onClick={() => control.pan(0.4)} />
      <Tool label={t('ui:chart.whole')} icon={IconZoomReset} off={!zoomed} onClick={() => control.showWhole()} />
    </Group>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: Icon;
  readonly off?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, icon: Picture, off = false, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size="lg" aria-label={label} disabled={off} onClick={onClick}>
        <Picture size={18} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
