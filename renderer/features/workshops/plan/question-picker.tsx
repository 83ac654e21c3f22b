import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionGroup } from './group-questions.ts';
import classes from './plan.module.css';

interface QuestionPickerProps {
  readonly groups: readonly QuestionGroup[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Which questions the workshop is about: whole sections or single ones. */
export function QuestionPicker({ groups, chosen, onChange }: QuestionPickerProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const matches = (id: string) => wanted === '' || `${id} ${t(`questions:${id}.text`)}`.toLowerCase().includes(wanted);
  const all = groups.flatMap(({ questions }) => questions);
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  const shown = groups
    .map(({ section, questions }) => ({ section, questions: questions.filter(matches) }))
    .filter(({ questions }) => questions.length > 0);
  return (
    <fieldset className={classes.picker}>
      <legend className={classes.legend}>
        {t('workshops:plan.questions', { chosen: chosen.size, total: all.length })}
      </legend>
      <Group gap="xs" mb="sm" align="flex-end">
        <TextInput
          type="search"
          w={280}
          maw="100%"
          aria-label={t('workshops:agenda.search')}
          placeholder={t('workshops:agenda.search')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Button variant="subtle" size="sm" onClick={() => set(all, true)}>
          {t('workshops:plan.all')}
        </Button>
        <Button variant="subtle" size="sm" onClick={() => set(all, false)}>
          {t('workshops:plan.noneOfThem')}
        </Button>
      </Group>
      {shown.length === 0 && <Text size="sm">{t('workshops:agenda.noneFound')}</Text>}
      <Stack gap="md">
        {shown.map(({ section, questions }) => {
          const on = questions.filter((id) => chosen.has(id)).length;
          return (
            <div key={section}>
              <Checkbox
                fw={650}
                label={t('workshops:plan.section', {
                  name: t(`questions:sections.${section}`),
                  chosen: on,
                  total: questions.length,
                })}
                checked={on === questions.length}
                indeterminate={on > 0 && on < questions.length}
                onChange={(event) => set(questions, event.currentTarget.checked)}
              />
              <Stack gap={6} mt={6} className={classes.questions}>
                {questions.map((id) => (
                  <Checkbox
                    key={id}
                    size="sm"
                    label={t(`questions:${id}.text`)}
                    checked={chosen.has(id)}
                    onChange={(event) => set([id], event.currentTarget.checked)}
                  />
                ))}
              </Stack>
            </div>
          );
        })}
      </Stack>
    </fieldset>
  );
}
