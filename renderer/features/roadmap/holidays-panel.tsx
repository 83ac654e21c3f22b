import { ActionIcon, Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holidayYears } from '../../../src/content/holidays.ts';
import type { Holiday } from '../../../src/contract/roadmap-records.ts';
import { isLocalDate } from '../../../src/kernel/dates.ts';
import { api, client } from '../../client/api.ts';
import { useFormats } from '../../ui/format.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { showError } from '../../ui/show-error.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { offerUndo } from './offer-undo.ts';
import classes from './roadmap.module.css';
import type { RoadmapStore } from './use-roadmap-store.ts';
import { useRoadmapWords } from './use-roadmap-words.ts';

interface HolidaysPanelProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly store: RoadmapStore;
  /** The year that is shown first. */
  readonly year: number;
}

/** The days on which nobody works, by year: the national ones, and whatever the firm adds or takes away. */
export function HolidaysPanel({ opened, onClose, ...rest }: HolidaysPanelProps) {
  const { t } = useTranslation();
  return (
    <SidePanel title={opened ? t('roadmap:holidays.title') : null} onClose={onClose}>
      {opened && <Holidays {...rest} />}
    </SidePanel>
  );
}

function Holidays({ store, year: firstYear }: Pick<HolidaysPanelProps, 'store' | 'year'>) {
  const { t } = useTranslation();
  const holidays = useQuery(api.holidays.list.queryOptions());
  const set = useSetHolidays(store);
  const [year, setYear] = useState(holidayYears.find((each) => each.year === firstYear)?.year ?? 2026);
  return (
    <QueryView query={holidays}>
      {(list) => (
        <Stack gap="md">
          <Text size="sm">{t('roadmap:holidays.lead')}</Text>
          <SegmentedControl
            aria-label={t('roadmap:holidays.year')}
            value={String(year)}
            onChange={(value) => setYear(Number(value))}
            data={holidayYears.map((each) => String(each.year))}
          />
          <Source year={year} />
          <YearList
            holidays={list.filter(({ date }) => date.startsWith(String(year)))}
            onRemove={(gone) => set.mutate({ holidays: list.filter((each) => each !== gone), before: list })}
          />
          <AddHoliday
            key={year}
            year={year}
            onAdd={(added) => {
              const others = list.filter(({ date }) => date !== added.date);
              set.mutate({ holidays: [...others, added].sort((a, b) => a.date.localeCompare(b.date)), before: list });
            }}
          />
          <Button variant="default" onClick={() => set.mutate({ holidays: null, before: list })}>
            {t('roadmap:holidays.reset')}
          </Button>
        </Stack>
      )}
    </QueryView>
  );
}

/** Saves the days off, dates the roadmap anew and offers the former list back. */
function useSetHolidays(store: RoadmapStore) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const save = async (holidays: Holiday[] | null) => {
    cache.setQueryData(api.holidays.list.queryKey(), await client.holidays.set({ holidays }));
    await store.refresh();
  };
  return useMutation({
    mutationFn: ({ holidays }: { readonly holidays: Holiday[] | null; readonly before: Holiday[] }) => save(holidays),
    onSuccess: (_, { before }) => {
      offerUndo(t('roadmap:holidays.saved'), () => void save(before).catch(showError));
    },
    onError: showError,
  });
}

function Source({ year }: { readonly year: number }) {
  const { t } = useTranslation();
  const source = holidayYears.find((each) => each.year === year);
  if (!source) return null;
  const key = source.announced ? 'roadmap:holidays.announced' : 'roadmap:holidays.computed';
  return (
    <Text size="sm" c="dimmed">
      {t(key, { year, asOf: source.asOf, confidence: t(`ui:reference.confidence.${source.confidence}`) })}
    </Text>
  );
}

interface YearListProps {
  readonly holidays: readonly Holiday[];
  readonly onRemove: (holiday: Holiday) => void;
}

function YearList({ holidays, onRemove }: YearListProps) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const words = useRoadmapWords();
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  if (holidays.length === 0) return <Text size="sm">{t('roadmap:holidays.none')}</Text>;
  return (
    <ul className={classes.rows}>
      {holidays.map((holiday) => (
        <li key={holiday.date}>
          <span className={classes.day}>
            {t('roadmap:holidays.day', {
              date: formats.date(holiday.date),
              weekday: weekday.format(new Date(holiday.date)),
            })}
          </span>
          <span className={classes.grow}>{words.holiday(holiday)}</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('roadmap:holidays.remove', {
              date: formats.date(holiday.date),
              name: words.holiday(holiday),
            })}
            onClick={() => onRemove(holiday)}
          >
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

interface AddHolidayProps {
  readonly year: number;
  readonly onAdd: (holiday: Holiday) => void;
}

function AddHoliday({ year, onAdd }: AddHolidayProps) {
  const { t } = useTranslation();
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isLocalDate(date)) return;
    onAdd({ date, id: null, name: name.trim() || t('roadmap:holidays.companyDay') });
    setDate('');
    setName('');
  };
  return (
    <form onSubmit={add}>
      <Group align="flex-end" gap="xs">
        <TextInput
          type="date"
          required
          withAsterisk={false}
          label={t('roadmap:holidays.date')}
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TextInput
          className={classes.grow}
          label={t('roadmap:holidays.name')}
          placeholder={t('roadmap:holidays.companyDay')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('roadmap:holidays.add')}
        </Button>
      </Group>
    </form>
  );
}
