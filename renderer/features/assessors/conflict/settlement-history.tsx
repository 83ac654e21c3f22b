import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MergeLine } from '../../../../src/contract/assessor-api.ts';
import { answerWords } from '../../../ui/answer-words.ts';
import { useFormats } from '../../../ui/format.ts';
import classes from '../assessors.module.css';

/** How it was settled before, by whom and on which voices; what was taken back too. */
export function SettlementHistory({ line }: { readonly line: MergeLine }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (line.history.length === 0) return null;
  return (
    <details>
      <summary>{t('assessors:history.title', { count: line.history.length })}</summary>
      <ol className={classes.history}>
        {line.history.map(({ id, at, by, rule, role, answer, why, voices, takenBackAt }) => (
          <li key={id}>
            <Text size="sm">
              {t('assessors:history.settled', {
                answer: answerWords(line.question, answer, t, formats),
                rule: t(`assessors:history.rule.${rule}`, { role: role && t(`participant:role.${role}`) }),
              })}
            </Text>
            {why !== '' && <Text size="sm">{t('assessors:history.why', { why })}</Text>}
            <Text size="xs" c="dimmed">
              {by === '' ? formats.dateTime(at) : t('assessors:history.by', { at: formats.dateTime(at), by })}
              {takenBackAt !== null && t('assessors:history.takenBack', { at: formats.dateTime(takenBackAt) })}
            </Text>
            <ul>
              {voices.map((voice) => (
                <li key={voice.submissionId}>
                  <Text size="xs" c="dimmed">
                    {t('assessors:history.voice', {
                      name: voice.name,
                      role: t(`participant:role.${voice.role}`),
                      answer: answerWords(line.question, voice.answer, t, formats),
                    })}
                  </Text>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
