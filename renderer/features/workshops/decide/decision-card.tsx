import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WorkshopDecision } from '../../../../src/contract/workshop-records.ts';
import { answerWords } from '../../../ui/answer-words.ts';
import { useFormats } from '../../../ui/format.ts';

interface DecisionCardProps {
  readonly decision: WorkshopDecision;
  /** Decides anew; null where it is only looked at. */
  readonly onAgain: (() => void) | null;
}

/** What was decided, with who, why and the dissent. */
export function DecisionCard({ decision, onAgain }: DecisionCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="decision-title" data-testid="decision">
      <Group justify="space-between" align="flex-start">
        <Title order={3} id="decision-title">
          <IconCircleCheck size={20} aria-hidden="true" style={{ verticalAlign: '-3px' }} />{' '}
          {t('workshops:decide.decided')}
        </Title>
        {onAgain && (
          <Button variant="default" size="xs" onClick={onAgain} className="no-print">
            {t('workshops:decide.again')}
          </Button>
        )}
      </Group>
      <Stack gap={4} mt="xs">
        <Text fw={600} className="long-name">
          {answerWords(decision.question, decision.answer, t, formats)}
        </Text>
        <Text size="sm" c="dimmed">
          {decision.decidedBy === ''
            ? formats.dateTime(decision.at)
            : t('workshops:decide.byAndWhen', { by: decision.decidedBy, at: formats.dateTime(decision.at) })}
        </Text>
        {decision.why !== '' && (
          <Text className="long-name">{t('workshops:decide.because', { why: decision.why })}</Text>
        )}
        {decision.dissent !== '' && (
          <Text className="long-name">{t('workshops:decide.dissented', { dissent: decision.dissent })}</Text>
        )}
      </Stack>
    </Paper>
  );
}
