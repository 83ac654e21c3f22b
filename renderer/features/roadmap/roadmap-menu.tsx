import { Button, Menu } from '@mantine/core';
import { IconCalendarDown, IconCalendarOff, IconChevronDown, IconPrinter, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '../../client/api.ts';
import { saveTextFile } from '../../ui/save-text-file.ts';
import { showDone } from '../../ui/show-done.ts';
import { showError } from '../../ui/show-error.tsx';

interface RoadmapMenuProps {
  readonly assessmentId: string;
  readonly onOwners: () => void;
  readonly onHolidays: () => void;
}

/** What one does with the roadmap besides working on it. */
export function RoadmapMenu({ assessmentId, onOwners, onHolidays }: RoadmapMenuProps) {
  const { t } = useTranslation();
  const exportCalendar = async () => {
    try {
      const file = await client.roadmap.calendar({ assessmentId });
      saveTextFile(file, 'text/calendar');
      showDone(t('roadmap:menu.exported', { fileName: file.fileName }));
    } catch (error) {
      showError(error);
    }
  };
  return (
    <>
      <Button variant="default" leftSection={<IconUsers size={16} aria-hidden="true" />} onClick={onOwners}>
        {t('roadmap:owners.title')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            {t('roadmap:menu.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCalendarDown size={16} aria-hidden="true" />}
            onClick={() => void exportCalendar()}
          >
            {t('roadmap:menu.calendar')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPrinter size={16} aria-hidden="true" />} onClick={() => window.print()}>
            {t('roadmap:menu.print')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCalendarOff size={16} aria-hidden="true" />} onClick={onHolidays}>
            {t('roadmap:holidays.title')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
