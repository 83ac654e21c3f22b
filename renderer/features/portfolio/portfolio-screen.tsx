import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui/screen.tsx';
import { CalendarTab } from './calendar/calendar-tab.tsx';
import { ClientsTab } from './clients-tab.tsx';
import { filterOf } from './filter/portfolio-search.ts';
import { usePortfolioAddress } from './filter/use-portfolio-address.ts';
import { ExportTableMenu } from './table/export-table-menu.tsx';

/** The consultancy's clients at a glance, and what is due for all of them. */
export function PortfolioScreen() {
  const { t } = useTranslation();
  const address = usePortfolioAddress();
  const view = address.search.view ?? 'clients';
  return (
    <Screen
      title={t('portfolio:title')}
      lead={t('portfolio:lead')}
      actions={view === 'clients' && <ExportTableMenu filter={filterOf(address.search)} />}
    >
      <Tabs
        value={view}
        onChange={(next) => address.change({ view: next === 'calendar' ? next : undefined })}
        keepMounted={false}
      >
        <Tabs.List className="no-print" aria-label={t('portfolio:tab.label')} mb="md">
          <Tabs.Tab value="clients">{t('portfolio:tab.clients')}</Tabs.Tab>
          <Tabs.Tab value="calendar">{t('portfolio:tab.calendar')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="clients">
          <ClientsTab address={address} />
        </Tabs.Panel>
        <Tabs.Panel value="calendar">
          <CalendarTab />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
