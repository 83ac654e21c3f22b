import { Anchor, Button, Group, Paper, Text } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../src/content/types.ts';
import { assessmentPaths } from '../../../ui/assessment-paths.ts';
import { useFormats } from '../../../ui/format.ts';
import type { Reassessment } from '../hooks/use-reassessment.ts';
import { answerWords } from '../model/answer-words.ts';
import type { ExpectedLevel } from '../model/expected-levels.ts';
import classes from './asked-again.module.css';
import { KeyHint } from './key-hint.tsx';
import { SettledMark } from './settled-mark.tsx';

interface AskedAgainNoticeProps {
  readonly question: Question;
  readonly reassessment: Reassessment;
  /** The assessment that is being repeated. */
  readonly formerId: string;
  readonly onConfirm: () => void;
}

/** What was said last time, what was done since, and one key to say that nothing changed. */
export function AskedAgainNotice({ question, reassessment, formerId, onConfirm }: AskedAgainNoticeProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { settled, earlier } = reassessment.again(question.id);
  const expected = reassessment.expected(question.id);
  const at = reassessment.asked.findIndex(({ id }) => id === question.id);
  if (at < 0 && settled === 'open') return null;
  return (
    <Paper p="sm" className={classes.notice} data-testid="asked-again" data-settled={settled}>
      {at >= 0 && (
        <Text size="sm" fw={650}>
          {t('questionnaire:again.place', { at: at + 1, total: reassessment.asked.length })}
        </Text>
      )}
      <Text size="sm">{t('questionnaire:again.earlier', { answer: answerWords(question, earlier, t, formats) })}</Text>
      {expected.map((one) => (
        <Expected key={one.action} expected={one} formerId={formerId} />
      ))}
      <Group gap="sm" mt={8}>
        {settled !== 'open' && <SettledMark settled={settled} />}
        {settled === 'open' && earlier !== null && (
          <Button
            variant="default"
            leftSection={<IconEqual size={18} aria-hidden="true" />}
            rightSection={<KeyHint>=</KeyHint>}
            aria-keyshortcuts="="
            onClick={onConfirm}
          >
            {t('questionnaire:again.unchanged')}
          </Button>
        )}
        {settled === 'open' && (
          <Text size="sm" c="dimmed">
            {t('questionnaire:again.asItIs')}
          </Text>
        )}
      </Group>
    </Paper>
  );
}

function Expected({ expected, formerId }: { readonly expected: ExpectedLevel; readonly formerId: string }) {
  const { t } = useTranslation();
  const { action, status, to } = expected;
  return (
    <Text size="sm">
      <Anchor component={Link} to={assessmentPaths.plan(formerId)} hash={action} inherit underline="always">
        {t('questionnaire:again.action', { id: action, title: t(`actions:${action}.title`) })}
      </Anchor>{' '}
      {t(`questionnaire:again.${status}`, { level: to })}
    </Text>
  );
}
