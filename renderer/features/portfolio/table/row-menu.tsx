import { ActionIcon, Menu } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconChartBar, IconDots, IconFileExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../src/contract/portfolio-records.ts';
import type { RowActions } from './table-parts.ts';

interface RowMenuProps {
  readonly row: PortfolioRow;
  readonly actions: RowActions;
}

/** What one does with one client. */
export function RowMenu({ row, actions }: RowMenuProps) {
  const { t } = useTranslation();
  const archived = row.archivedAt !== null;
  const ArchiveIcon = archived ? IconArchiveOff : IconArchive;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('portfolio:menu.label', { name: row.name })}>
          <IconDots size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconChartBar size={16} aria-hidden="true" />} onClick={() => actions.benchmark(row)}>
          {t('portfolio:menu.benchmark')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileExport size={16} aria-hidden="true" />}
          onClick={() => actions.exportFile(row)}
        >
          {t('portfolio:menu.export')}
        </Menu.Item>
        <Menu.Item leftSection={<ArchiveIcon size={16} aria-hidden="true" />} onClick={() => actions.archive(row)}>
          {archived ? t('clients:archive.back') : t('clients:archive.do')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
