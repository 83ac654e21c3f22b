import { Paper, Stack, Title, useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import { CurveChart } from '../../../ui/curve-chart/curve-chart.tsx';
import type { StepRange } from '../../../ui/curve-chart/curve-types.ts';
import { useFormats } from '../../../ui/format.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { KeyPoints } from './key-points.tsx';
import { hiddenAtFirst, runCurveModel } from './run-curve-model.ts';
import { useRunCurves } from './use-run-curves.ts';

/** The curves of a run with its phases, events and review points, and the same as a table. */
export function RunChart({ run }: { readonly run: RunView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const scheme = useComputedColorScheme('light');
  const [range, setRange] = useState<StepRange | null>(null);
  const { whole, curves } = useRunCurves(run, range);
  const { analysis, unit } = run;
  const model = useMemo(
    () => runCurveModel(curves ?? [], analysis, { t, formats, scheme }),
    [curves, analysis, t, formats, scheme],
  );
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="chart-title">
      <Stack gap="sm">
        <Title order={2} id="chart-title">
          {t('runs:chart.title')}
        </Title>
        <QueryView query={whole}>
          {(all) => (
            <>
              <CurveChart
                model={model}
                label={t('runs:chart.label', { name: run.name })}
                stepName={t(`runs:unit.${unit}`)}
                hiddenAtFirst={hiddenAtFirst}
                onRange={setRange}
              />
              <KeyPoints run={run} curves={all} />
            </>
          )}
        </QueryView>
      </Stack>
    </Paper>
  );
}
