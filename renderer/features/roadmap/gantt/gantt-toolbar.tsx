import { Button, Group, Modal, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarDue, IconKeyboard } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type GanttProps, groupings, zooms } from './gantt-types.ts';
import { Keys } from './keys.tsx';

interface GanttToolbarProps extends Pick<GanttProps, 'zoom' | 'onZoom' | 'groupBy' | 'onGroupBy'> {
  readonly onToday: () => void;
}

/** How the chart is looked at. */
export function GanttToolbar({ zoom, onZoom, groupBy, onGroupBy, onToday }: GanttToolbarProps) {
  const { t } = useTranslation();
  const [keysOpen, keys] = useDisclosure(false);
  return (
    <Group className="no-print" gap="sm" mb="xs">
      <SegmentedControl
        size="xs"
        aria-label={t('roadmap:gantt.zoom.label')}
        value={zoom}
        onChange={onZoom}
        data={zooms.map((value) => ({ value, label: t(`roadmap:gantt.zoom.${value}`) }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('roadmap:gantt.lanes.label')}
        value={groupBy}
        onChange={onGroupBy}
        data={groupings.map((value) => ({ value, label: t(`roadmap:gantt.lanes.${value}`) }))}
      />
      <Button size="compact-sm" variant="default" leftSection={<IconCalendarDue size={16} />} onClick={onToday}>
        {t('roadmap:gantt.toToday')}
      </Button>
      <Button size="compact-sm" variant="subtle" leftSection={<IconKeyboard size={16} />} onClick={keys.open}>
        {t('roadmap:gantt.keys.open')}
      </Button>
      <Modal
        opened={keysOpen}
        onClose={keys.close}
        title={t('roadmap:gantt.keys.title')}
        closeButtonProps={{ 'aria-label': t('ui:close') }}
      >
        <Keys />
      </Modal>
    </Group>
  );
}
