import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../../src/contract/records.ts';
import { BenchmarkPanel } from '../../../ui/benchmark/benchmark-panel.tsx';

/** The client beside the consultancy's others. */
export function BenchmarkCard({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="benchmark-title">
      <Stack gap="sm">
        <div>
          <Title order={2} id="benchmark-title">
            {t('clients:benchmark.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('clients:benchmark.lead')}
          </Text>
        </div>
        <BenchmarkPanel organisationId={organisation.id} name={organisation.name} />
      </Stack>
    </Paper>
  );
}
