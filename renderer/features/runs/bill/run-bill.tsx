import { Paper, Stack, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { BillPace, type Pace } from './bill-pace.tsx';
import { BillPrices } from './bill-prices.tsx';
import { BillTable } from './bill-table.tsx';
import { OwnMachine } from './own-machine.tsx';

interface RunBillProps {
  readonly runId: string;
  /** Cost per 1,000 steps that the run's settings have, NT$. */
  readonly costPer1kStepsNtd: number | null;
  /** Takes a cost per 1,000 steps, NT$, into the run's settings. */
  readonly onUseCost: (ntd: number) => void;
}

/** What going on with a run costs on own machines, in the cloud and on national computing, and the prices behind it. */
export function RunBill({ runId, costPer1kStepsNtd, onUseCost }: RunBillProps) {
  const { t } = useTranslation();
  const [pace, setPace] = useLocalStorage<Pace>({
    key: `dunwu.run-pace.${runId}`,
    defaultValue: { stepsPerHour: null, accelerators: 1 },
    getInitialValueInEffect: false,
  });
  const query = useQuery({
    ...api.runs.bill.queryOptions({ input: { id: runId, ...pace } }),
    placeholderData: keepPreviousData,
  });
  const title = t('run-help:bill.title');
  return (
    <Paper withBorder p="lg" component="section" aria-label={title} data-testid="run-bill">
      <Stack gap="md">
        <div>
          <Title order={2}>{title}</Title>
          <Text size="sm" maw={820} mt={4}>
            {t('run-help:bill.lead')}
          </Text>
        </div>
        <QueryView query={query}>
          {({ bills, measuredStepsPerHour }) => (
            <>
              <BillPace pace={pace} measured={measuredStepsPerHour} onChange={setPace} />
              <BillTable bills={bills} inUse={costPer1kStepsNtd} onUse={onUseCost} />
              <BillPrices bills={bills} />
              <OwnMachine />
            </>
          )}
        </QueryView>
      </Stack>
    </Paper>
  );
}
