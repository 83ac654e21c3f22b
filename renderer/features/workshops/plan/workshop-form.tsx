import { Button, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionGroup } from './group-questions.ts';
import { QuestionPicker } from './question-picker.tsx';

/** What is planned of a workshop. */
export interface WorkshopPlan {
  readonly title: string;
  /** `YYYY-MM-DD`, or null without a day. */
  readonly plannedOn: string | null;
  readonly anonymous: boolean;
  readonly questions: readonly string[];
}

interface WorkshopFormProps {
  readonly initial: WorkshopPlan;
  readonly groups: readonly QuestionGroup[];
  readonly saving: boolean;
  readonly save: string;
  readonly onSave: (plan: WorkshopPlan) => void;
}

/** Title, day, anonymous or not, and the questions. */
export function WorkshopForm({ initial, groups, saving, save, onSave }: WorkshopFormProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(initial.title);
  const [day, setDay] = useState(initial.plannedOn ?? '');
  const [anonymous, setAnonymous] = useState(initial.anonymous);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(initial.questions));
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (title.trim() === '' || chosen.size === 0) return;
    const questions = groups.flatMap((group) => group.questions).filter((id) => chosen.has(id));
    onSave({ title: title.trim(), plannedOn: day === '' ? null : day, anonymous, questions });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg" maw={820}>
        <Group align="flex-start">
          <TextInput
            label={t('workshops:plan.title')}
            value={title}
            maxLength={200}
            w={420}
            maw="100%"
            error={asked && title.trim() === '' ? t('workshops:plan.titleNeeded') : undefined}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('workshops:plan.day')}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </Group>
        <Switch
          label={t('workshops:plan.anonymous')}
          description={t('workshops:plan.anonymousHint')}
          checked={anonymous}
          onChange={(event) => setAnonymous(event.currentTarget.checked)}
        />
        <Group>
          <Button type="submit" size="md" loading={saving}>
            {save}
          </Button>
          {asked && chosen.size === 0 && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {t('workshops:plan.questionNeeded')}
            </Text>
          )}
        </Group>
        <QuestionPicker groups={groups} chosen={chosen} onChange={setChosen} />
      </Stack>
    </form>
  );
}
