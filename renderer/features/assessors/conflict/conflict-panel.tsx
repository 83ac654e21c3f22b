import { Anchor, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../../../../src/content/content.ts';
import type { MergeLine } from '../../../../src/contract/assessor-api.ts';
import { useFormats } from '../../../ui/format.ts';
import classes from '../assessors.module.css';
import { choiceKey } from '../same-words.ts';
import type { Assessors } from '../use-assessors.ts';
import { ChoiceRows } from './choice-rows.tsx';
import { choicesOf } from './choices-of.ts';
import { KeepNotes } from './keep-notes.tsx';
import { SettlementHistory } from './settlement-history.tsx';

interface ConflictPanelProps {
  readonly line: MergeLine;
  /** Which one of how many under the filter. */
  readonly place: { readonly at: number; readonly total: number };
  /** The assessment's own note on the question. */
  readonly note: string;
  readonly assessors: Assessors;
  readonly onSettled: () => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** One question with all its voices side by side, and the answer to choose. A key chooses, Enter settles and goes on. */
export function ConflictPanel({ line, place, note, assessors, onSettled, headingRef }: ConflictPanelProps) {
  const { t } = useTranslation();
  const question = content.questions.find(({ id }) => id === line.question);
  const choices = question ? choicesOf(line, question) : [];
  const start = line.state === 'settled' ? line.current : line.agreed;
  const [key, setKey] = useState<string | null>(start && choiceKey(start));
  const [why, setWhy] = useState('');
  const chosen = choices.find((choice) => choice.key === key);
  const settle = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen || assessors.settle.isPending) return;
    assessors.settle.mutate(
      { question: line.question, answer: chosen.answer, why: why.trim() },
      { onSuccess: onSettled },
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const picked = choices.find(({ hotkey }) => hotkey === event.key.toLowerCase());
    if (picked) setKey(picked.key);
    // The heading has the focus when the question has just come.
    else if (event.key === 'Enter' && event.target instanceof HTMLHeadingElement) event.currentTarget.requestSubmit();
    else return;
    event.preventDefault();
  };
  return (
    <Paper component="article" withBorder p="lg" className={classes.panel} aria-labelledby="assessors-question">
      <form onSubmit={settle} onKeyDown={onKeyDown}>
        <Stack gap="md">
          <div>
            <Text size="sm" c="dimmed">
              {t('assessors:conflict.place', { ...place, section: t(`questions:sections.${line.section}`) })}
            </Text>
            <Title order={3} id="assessors-question" ref={headingRef} tabIndex={-1} className={classes.question}>
              {t(`questions:${line.question}.text`)}
            </Title>
            <Standing line={line} />
          </div>
          <ChoiceRows line={line} choices={choices} chosen={key} onChoose={setKey} />
          <KeepNotes line={line} note={note} keepNotes={assessors.keepNotes} />
          <Textarea
            label={t('assessors:conflict.why')}
            value={why}
            maxLength={2000}
            autosize
            minRows={1}
            maxRows={6}
            className="no-print"
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
          <Group gap="md" className="no-print">
            <Button
              type="submit"
              variant={line.state === 'open' ? 'filled' : 'default'}
              disabled={!chosen}
              loading={assessors.settle.isPending}
            >
              {t(line.state === 'open' ? 'assessors:conflict.settle' : 'assessors:conflict.settleAgain')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('assessors:conflict.keys')}
            </Text>
          </Group>
          <OtherAnswer line={line} offered={question?.type !== 'multi' && question?.type !== 'number'} />
          <SettlementHistory line={line} />
        </Stack>
      </form>
    </Paper>
  );
}

/** Whether it is open, and why; how far the levels agree. */
function Standing({ line }: { readonly line: MergeLine }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const against = line.state === 'open' && line.agreed !== null;
  const changed = line.state === 'open' && line.history.some(({ takenBackAt }) => takenBackAt === null);
  return (
    <Text size="sm" mt={4}>
      <strong>{t(`assessors:state.${line.state}`)}</strong>
      {against && t('assessors:conflict.against')}
      {changed && t('assessors:conflict.changed')}
      {line.agreement !== null && t('assessors:conflict.agreement', { value: formats.number(line.agreement, 2) })}
    </Text>
  );
}

/** A number or list that nobody gave is typed where it is asked. */
function OtherAnswer({ line, offered }: { readonly line: MergeLine; readonly offered: boolean }) {
  const { t } = useTranslation();
  if (offered) return null;
  return (
    <Anchor component={Link} to={`../questions/${line.question}`} size="sm" className="no-print">
      {t('assessors:conflict.other')}
    </Anchor>
  );
}
