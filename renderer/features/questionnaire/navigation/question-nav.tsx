import { Button, Progress, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconListCheck, IconSearch } from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../../../src/content/types.ts';
import type { Questionnaire } from '../hooks/use-questionnaire.ts';
import type { Reassessment } from '../hooks/use-reassessment.ts';
import { findQuestion } from '../model/find-question.ts';
import { type ListFilter, listQuestions } from '../model/list-questions.ts';
import { AskedFirst } from './asked-first.tsx';
import { NavSection } from './nav-section.tsx';
import classes from './question-nav.module.css';

const filters: readonly ListFilter[] = ['all', 'open', 'unsure'];

interface QuestionNavProps {
  readonly questionnaire: Questionnaire;
  /** Null for a first assessment. */
  readonly reassessment: Reassessment | null;
  /** The question on the screen, or `finish`. */
  readonly current: QuestionId;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** All questions of the session by section, with progress, filter and search; any of them is one click away. */
export function QuestionNav({ questionnaire, reassessment, current, searchRef }: QuestionNavProps) {
  const { t } = useTranslation();
  const { view, answers } = questionnaire;
  const [filter, setFilter] = useState<ListFilter>('all');
  const [search, setSearch] = useState('');
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const [shownOnPhone, setShownOnPhone] = useState(false);

  const wanted = search.trim().toLowerCase();
  const matches = (id: QuestionId) =>
    wanted === '' || `${id} ${t(`questions:${id}.text`)}`.toLowerCase().includes(wanted);
  const sections = listQuestions({ view, answers, filter, matches });
  const searching = wanted !== '' || filter !== 'all';
  const shown = searching ? sections.filter((section) => section.questions.length > 0) : sections;
  const done = sections.reduce((sum, section) => sum + section.done, 0);
  const here = findQuestion(current)?.section;

  return (
    <nav aria-label={t('questionnaire:nav.label')} className={classes.nav}>
      <Button
        className={classes.phoneToggle}
        variant="default"
        fullWidth
        leftSection={<IconListCheck size={18} aria-hidden="true" />}
        aria-expanded={shownOnPhone}
        onClick={() => setShownOnPhone((now) => !now)}
      >
        {t('questionnaire:nav.all', { done, total: view.path.length })}
      </Button>
      <Stack gap="sm" className={classes.body} data-shown={shownOnPhone || undefined}>
        {reassessment && !searching && <AskedFirst reassessment={reassessment} current={current} />}
        <div>
          <Text size="sm" fw={600} mb={6}>
            {t('questionnaire:nav.progress', { done, total: view.path.length })}
          </Text>
          <Progress
            value={view.path.length === 0 ? 0 : (100 * done) / view.path.length}
            aria-label={t('questionnaire:nav.progress', { done, total: view.path.length })}
          />
        </div>
        <TextInput
          ref={searchRef}
          type="search"
          size="sm"
          aria-label={t('questionnaire:nav.search')}
          placeholder={t('questionnaire:nav.search')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            setSearch('');
            event.currentTarget.blur();
          }}
        />
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('questionnaire:nav.filter')}
          value={filter}
          onChange={setFilter}
          data={filters.map((value) => ({ value, label: t(`questionnaire:nav.filters.${value}`) }))}
        />
        {shown.length === 0 && (
          <Text size="sm" c="dimmed" role="status">
            {t(searching && wanted !== '' ? 'questionnaire:nav.noneFound' : 'questionnaire:nav.noneLeft')}
          </Text>
        )}
        {shown.map((section) => (
          <NavSection
            key={section.id}
            section={section}
            current={current}
            opened={searching || (toggled[section.id] ?? section.id === here)}
            onToggle={(opened) => setToggled((all) => ({ ...all, [section.id]: opened }))}
          />
        ))}
      </Stack>
    </nav>
  );
}
