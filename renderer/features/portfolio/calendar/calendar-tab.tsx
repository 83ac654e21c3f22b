import { Button, Group, NativeSelect, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../../src/contract/portfolio-records.ts';
import { addDays } from '../../../../src/kernel/dates.ts';
import { api, client } from '../../../client/api.ts';
import { localToday } from '../../../ui/local-today.ts';
import { ownerWords } from '../../../ui/owner-words.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { saveTextFile } from '../../../ui/save-text-file.ts';
import { showDone } from '../../../ui/show-done.ts';
import { showError } from '../../../ui/show-error.tsx';
import { useRemembered } from '../../../ui/use-remembered.ts';
import classes from '../portfolio.module.css';
import { Agenda } from './agenda.tsx';
import { agendaGroupings } from './arrange-entries.ts';

/** How far back what is late is looked for. */
const lateDays = 730;
const periods = ['30', '90', '365'] as const;

/** What is due for all clients: late things first, then by week or month. */
export function CalendarTab() {
  const { t } = useTranslation();
  const [period, setPeriod] = useRemembered('dunwu-calendar-period', periods, '90');
  const [grouping, setGrouping] = useRemembered('dunwu-calendar-grouping', agendaGroupings, 'week');
  const today = localToday();
  const range = { from: addDays(today, -lateDays), to: addDays(today, Number(period)) };
  const query = useQuery(api.portfolio.calendar.queryOptions({ input: range }));
  return (
    <Stack gap="md">
      <Group justify="space-between" className="no-print">
        <Group gap="sm">
          <SegmentedControl
            aria-label={t('portfolio:calendar.period')}
            value={period}
            onChange={setPeriod}
            data={periods.map((value) => ({ value, label: t(`portfolio:calendar.days.${value}`) }))}
          />
          <SegmentedControl
            aria-label={t('portfolio:calendar.groupBy')}
            value={grouping}
            onChange={setGrouping}
            data={agendaGroupings.map((value) => ({ value, label: t(`portfolio:calendar.by.${value}`) }))}
          />
        </Group>
        <SaveCalendar range={range} />
      </Group>
      <QueryView query={query}>{(entries) => <Filtered entries={entries} grouping={grouping} />}</QueryView>
    </Stack>
  );
}

function SaveCalendar({ range }: { readonly range: { readonly from: string; readonly to: string } }) {
  const { t } = useTranslation();
  const save = async () => {
    try {
      const file = await client.portfolio.calendarFile(range);
      saveTextFile(file, 'text/calendar');
      showDone(t('roadmap:menu.exported', { fileName: file.fileName }));
    } catch (error) {
      showError(error);
    }
  };
  return (
    <Button
      variant="default"
      leftSection={<IconCalendarDown size={16} aria-hidden="true" />}
      onClick={() => void save()}
    >
      {t('roadmap:menu.calendar')}
    </Button>
  );
}

interface FilteredProps {
  readonly entries: readonly CalendarEntry[];
  readonly grouping: (typeof agendaGroupings)[number];
}

function Filtered({ entries, grouping }: FilteredProps) {
  const { t, i18n } = useTranslation();
  const [clientId, setClientId] = useState('');
  const [owner, setOwner] = useState('');
  const byName = (a: { readonly label: string }, b: { readonly label: string }) =>
    a.label.localeCompare(b.label, i18n.language);
  const clients = [...new Map(entries.map((entry) => [entry.organisationId, entry.organisationName]))]
    .map(([value, label]) => ({ value, label }))
    .toSorted(byName);
  const owners = [...new Set(entries.map((entry) => entry.owner))]
    .filter((each) => each !== '')
    .map((value) => ({ value, label: ownerWords(value, t) }))
    .toSorted(byName);
  const shown = entries.filter(
    (entry) => (clientId === '' || entry.organisationId === clientId) && (owner === '' || entry.owner === owner),
  );
  if (entries.length === 0) {
    return (
      <Paper withBorder p="lg">
        <Text>{t('portfolio:calendar.empty')}</Text>
      </Paper>
    );
  }
  return (
    <>
      <search className={`${classes.filters} no-print`} aria-label={t('portfolio:filter.label')}>
        <NativeSelect
          aria-label={t('portfolio:calendar.client')}
          value={clientId}
          onChange={(event) => setClientId(event.currentTarget.value)}
          data={[{ value: '', label: t('portfolio:calendar.anyClient') }, ...clients]}
        />
        <NativeSelect
          aria-label={t('roadmap:filter.owner')}
          value={owner}
          onChange={(event) => setOwner(event.currentTarget.value)}
          data={[{ value: '', label: t('roadmap:filter.any.owner') }, ...owners]}
        />
        <Text size="sm" role="status">
          {t('portfolio:calendar.count', {
            count: shown.length,
            late: shown.filter(({ late }) => late).length,
          })}
        </Text>
      </search>
      <Agenda key={`${clientId} ${owner}`} entries={shown} grouping={grouping} />
    </>
  );
}
