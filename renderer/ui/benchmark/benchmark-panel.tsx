import { Alert, NativeSelect, Stack, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Benchmark } from '../../../src/contract/portfolio-records.ts';
import { api } from '../../client/api.ts';
import { QueryView } from '../query-view.tsx';
import { BenchmarkLines } from './benchmark-lines.tsx';

const ways = ['industry-and-size', 'industry', 'size', 'all'] as const;

interface BenchmarkPanelProps {
  readonly organisationId: string;
  readonly name: string;
}

/** One client beside the others of its kind, none of whom is named; nothing where there are too few to stay nameless. */
export function BenchmarkPanel({ organisationId, name }: BenchmarkPanelProps) {
  const { t } = useTranslation();
  const [by, setBy] = useState<(typeof ways)[number]>('industry-and-size');
  const query = useQuery(api.portfolio.benchmark.queryOptions({ input: { organisationId, by } }));
  return (
    <Stack gap="md">
      <NativeSelect
        maw={340}
        className="no-print"
        label={t('clients:benchmark.compareWith')}
        value={by}
        onChange={(event) => setBy(ways.find((way) => way === event.currentTarget.value) ?? 'all')}
        data={ways.map((value) => ({ value, label: t(`clients:benchmark.by.${value}`) }))}
      />
      <QueryView query={query}>
        {(benchmark) =>
          benchmark.shown ? <Shown benchmark={benchmark} name={name} /> : <NotShown benchmark={benchmark} />
        }
      </QueryView>
    </Stack>
  );
}

interface ShownProps {
  readonly benchmark: Extract<Benchmark, { shown: true }>;
  readonly name: string;
}

function Shown({ benchmark: { comparedBy, othersAtLeast, lines }, name }: ShownProps) {
  const { t } = useTranslation();
  const kind = [
    comparedBy.industry && t(`questions:PRO-02.options.${comparedBy.industry}`),
    comparedBy.size && t(`portfolio:size.${comparedBy.size}`),
  ].filter((part) => part !== null);
  return (
    <>
      <Text size="sm">
        {t('clients:benchmark.others', { n: othersAtLeast })}
        {kind.length > 0 && t('clients:benchmark.kind', { kind: kind.join(t('ui:separator')) })}
      </Text>
      <BenchmarkLines lines={lines} name={name} />
      <Text size="xs" c="dimmed">
        {t('clients:benchmark.nameless')}
      </Text>
    </>
  );
}

function NotShown({ benchmark }: { readonly benchmark: Extract<Benchmark, { shown: false }> }) {
  const { t } = useTranslation();
  return (
    <Alert variant="outline" color="gray" icon={<IconEyeOff aria-hidden="true" />}>
      {t(`clients:benchmark.not.${benchmark.reason}`, { n: benchmark.atLeast })}
    </Alert>
  );
}
