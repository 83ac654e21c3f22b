import { ActionIcon, Menu } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconChartBar, IconDots, IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../src/contract/portfolio-records.ts';
import type { RowActions } from './table-parts.ts';

interface RowMenuProps {
  readonly row: PortfolioRow;
  readonly actions: RowActions;
}

/** What one does with one client. The menu is made when it is first opened: rows that scroll by need none. */
export function RowMenu({ row, actions }: RowMenuProps) {
  const { t } = useTranslation();
  const [used, setUsed] = useState(false);
  const label = t('portfolio:menu.label', { name: row.name });
  if (used) return <OpenMenu row={row} actions={actions} label={label} />;
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} aria-haspopup="menu" onClick={() => setUsed(true)}>
      <IconDots size={18} aria-hidden="true" />
    </ActionIcon>
  );
}

function OpenMenu({ row, actions, label }: RowMenuProps & { readonly label: string }) {
  const { t } = useTranslation();
  const archived = row.archivedAt !== null;
  const ArchiveIcon = archived ? IconArchiveOff : IconArchive;
  return (
    <Menu position="bottom-end" withinPortal defaultOpened>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={label}>
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
