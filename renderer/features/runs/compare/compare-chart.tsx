import { Paper, useComputedColorScheme } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunSummary } from '../../../../src/contract/run-records.ts';
import { api } from '../../../client/api.ts';
import { CurveChart } from '../../../ui/curve-chart/curve-chart.tsx';
import { useFormats } from '../../../ui/format.ts';
import { Loading } from '../../../ui/loading.tsx';
import { comparedMetrics, compareModel } from './compare-model.ts';

const points = 2000;

/** The validation curves of the chosen runs over one axis. */
export function CompareChart({ runs }: { readonly runs: readonly RunSummary[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const scheme = useComputedColorScheme('light');
  const { curves, waiting } = useQueries({
    queries: runs.map(({ id }) =>
      api.runs.curves.queryOptions({ input: { id, metrics: [...comparedMetrics], points } }),
    ),
    combine: (results) => ({
      curves: results.map(({ data }) => data ?? []),
      waiting: results.some(({ isPending }) => isPending),
    }),
  });
  const model = useMemo(() => {
    const compared = runs.map((run, index) => ({ run, curves: curves[index] ?? [] }));
    return compareModel(compared, { t, formats, scheme });
  }, [runs, curves, t, formats, scheme]);
  return (
    <Paper withBorder p="lg" component="section" aria-label={t('runs:compare.chart')}>
      {waiting ? (
        <Loading />
      ) : (
        <CurveChart model={model} label={t('runs:compare.chart')} stepName={t('runs:unit.step')} />
      )}
    </Paper>
  );
}
