import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../../src/contract/portfolio-records.ts';
import { addDays } from '../../../../src/kernel/dates.ts';
import { assessmentPaths } from '../../../ui/assessment-paths.ts';
import { useFormats } from '../../../ui/format.ts';
import { ownerWords } from '../../../ui/owner-words.ts';
import { workshopPaths } from '../../../ui/workshop-paths.ts';
import classes from '../portfolio.module.css';
import { type AgendaGroup, type AgendaGrouping, firstEntries, groupEntries } from './arrange-entries.ts';

/** Entries that are drawn at a time: a thousand clients have many thousands. */
const step = 200;

interface AgendaProps {
  readonly entries: readonly CalendarEntry[];
  readonly grouping: AgendaGrouping;
}

/** What is due, as lists by week or month. */
export function Agenda({ entries, grouping }: AgendaProps) {
  const { t } = useTranslation();
  const [most, setMost] = useState(step);
  const groups = groupEntries(entries, grouping);
  const sizes = new Map(groups.map((group) => [group.id, group.entries.length]));
  return (
    <Stack gap="md">
      {firstEntries(groups, most).map((group) => (
        <AgendaSection key={group.id} group={group} size={sizes.get(group.id) ?? 0} grouping={grouping} />
      ))}
      {most < entries.length && (
        <Group justify="center" className="no-print">
          <Button variant="default" onClick={() => setMost(most + step)}>
            {t('portfolio:calendar.more', { left: entries.length - most })}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface AgendaGroupProps {
  readonly group: AgendaGroup;
  /** All of its entries, drawn or not. */
  readonly size: number;
  readonly grouping: AgendaGrouping;
}

function AgendaSection({ group, size, grouping }: AgendaGroupProps) {
  const { t } = useTranslation();
  const name = useGroupName(group.id, grouping);
  return (
    <Paper withBorder className={classes.agendaGroup} component="section" aria-label={name}>
      <Title order={2} size="h4" mb={6} className={group.id === 'late' ? classes.late : undefined}>
        {group.id === 'late' && <IconAlertTriangle size={18} aria-hidden="true" />}
        {t('roadmap:group.heading', { name, n: size })}
      </Title>
      <ul className={classes.agenda}>
        {group.entries.map((entry) => (
          <li key={`${entry.assessmentId} ${entry.what} ${entry.date}`} data-entry={entry.kind}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </Paper>
  );
}

function useGroupName(id: string, grouping: AgendaGrouping): string {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  if (id === 'late') return t('portfolio:calendar.late');
  if (grouping === 'week') {
    return t('portfolio:calendar.week', { from: formats.date(id), to: formats.date(addDays(id, 6)) });
  }
  return new Intl.DateTimeFormat(i18n.language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(id),
  );
}

function Entry({ entry }: { readonly entry: CalendarEntry }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const workshop = entry.kind === 'workshop';
  return (
    <div className={classes.entry}>
      <Text size="sm">{formats.date(entry.date)}</Text>
      <Anchor
        component={Link}
        to={workshop ? workshopPaths.list : assessmentPaths.roadmap(entry.assessmentId)}
        {...(!workshop && { hash: entry.what })}
        size="sm"
        fw={600}
        className="long-name"
      >
        {workshop && <IconUsersGroup size={15} aria-hidden="true" />}
        {workshop ? t('portfolio:calendar.workshop', { title: entry.what }) : t(`actions:${entry.what}.title`)}
      </Anchor>
      <Anchor component={Link} to={`/organisations/${entry.organisationId}`} size="sm" className="long-name">
        {entry.organisationName}
      </Anchor>
      <Text size="sm" c="dimmed" className="long-name">
        {[ownerWords(entry.owner, t), entry.status && t(`plan:status.${entry.status}`)]
          .filter((part) => part)
          .join(t('ui:separator'))}
      </Text>
    </div>
  );
}
