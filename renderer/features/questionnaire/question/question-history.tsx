import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../src/content/types.ts';
import type { HistoryEntry } from '../../../../src/contract/records.ts';
import { api } from '../../../client/api.ts';
import { useFormats } from '../../../ui/format.ts';
import { answerWords } from '../model/answer-words.ts';
import classes from './details.module.css';

interface QuestionHistoryProps {
  readonly assessmentId: string;
  readonly question: Question;
}

/** Who changed this answer, when, from what to what. Read when it is opened. */
export function QuestionHistory({ assessmentId, question }: QuestionHistoryProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [opened, setOpened] = useState(false);
  const history = useQuery(
    api.answers.history.queryOptions({ input: { assessmentId, question: question.id }, enabled: opened }),
  );
  const entries = history.data ?? [];
  return (
    <details className={classes.details} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('questionnaire:history.title')}</summary>
      {history.isSuccess && entries.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('questionnaire:history.none')}
        </Text>
      )}
      <ul className={classes.list}>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added, and two may share an instant
          <li key={index}>
            <Text size="sm">
              {t(isSaidAgain(entry) ? 'questionnaire:history.again' : 'questionnaire:history.change', {
                before: answerWords(question, entry.before, t, formats),
                after: answerWords(question, entry.after, t, formats),
              })}
            </Text>
            <Text size="xs" c="dimmed">
              {t(entry.by === '' ? 'questionnaire:history.when' : 'questionnaire:history.whenBy', {
                at: formats.dateTime(entry.at),
                by: entry.by,
                cause: t(`questionnaire:history.cause.${entry.cause}`),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** In a reassessment an answer may be said again as it was. */
function isSaidAgain({ before, after }: HistoryEntry): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
