import { ActionIcon, Group, SegmentedControl, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Zoom, zooms } from './page-view.ts';

interface PageToolbarProps {
  readonly page: number;
  readonly total: number;
  readonly zoom: Zoom;
  readonly onTurn: (step: -1 | 1) => void;
  readonly onZoom: (zoom: Zoom) => void;
}

/** Where one is among the pages, the ways to the next and the last, and how large they are. */
export function PageToolbar({ page, total, zoom, onTurn, onZoom }: PageToolbarProps) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" gap="xs">
      <Group gap={6} wrap="nowrap">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('deliverables:preview.previous')}
          disabled={page <= 1}
          onClick={() => onTurn(-1)}
        >
          <IconChevronUp size={18} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('deliverables:preview.next')}
          disabled={page >= total}
          onClick={() => onTurn(1)}
        >
          <IconChevronDown size={18} aria-hidden="true" />
        </ActionIcon>
        <Text size="sm" role="status">
          {t('deliverables:preview.place', { page, total })}
        </Text>
      </Group>
      <SegmentedControl
        size="xs"
        aria-label={t('deliverables:preview.zoom')}
        value={zoom}
        onChange={(value) => onZoom(zooms.find((each) => each === value) ?? 'fit')}
        data={zooms.map((value) => ({ value, label: t(`deliverables:preview.${value}`) }))}
      />
    </Group>
  );
}
