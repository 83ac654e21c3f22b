import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import { RunBill } from '../bill/run-bill.tsx';
import type { RunChanges } from '../run/use-run-changes.ts';
import { EarlyStoppingTable } from './early-stopping-table.tsx';
import { MoneyForm } from './money-form.tsx';
import { ReviewCosts } from './review-costs.tsx';

interface MoneyPanelProps {
  readonly run: RunView;
  readonly changes: RunChanges;
}

/** What the user knows and the log does not, what follows from it in money, and what early stopping would have done. */
export function MoneyPanel({ run, changes }: MoneyPanelProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      <Paper withBorder p="lg">
        <Stack gap="lg">
          <div>
            <Title order={2}>{t('runs:money.title')}</Title>
            <Text size="sm" c="dimmed">
              {t('runs:money.lead')}
            </Text>
          </div>
          <MoneyForm run={run} changes={changes} />
          <ReviewCosts run={run} />
          <EarlyStoppingTable run={run} />
        </Stack>
      </Paper>
      <RunBill
        runId={run.id}
        costPer1kStepsNtd={run.settings.costPer1kStepsNtd}
        onUseCost={(costPer1kStepsNtd) => changes.setSettings(t('runs:money.saved'), { costPer1kStepsNtd })}
      />
    </Stack>
  );
}
