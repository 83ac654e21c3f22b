import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CurveChart } from '../../../ui/curve-chart/curve-chart.tsx';
import { useFormats } from '../../../ui/format.ts';
import type { LabState } from '../lab-state.ts';
import { labCurveModel } from './lab-curve-model.ts';

/** The curves of a lab while they grow: scores, losses and weight norm over the phases so far. */
export function LabChart({ state: { curves, analysis } }: { readonly state: LabState }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const scheme = useComputedColorScheme('light');
  const model = useMemo(
    () => labCurveModel({ curves, analysis }, { t, formats, scheme }),
    [curves, analysis, t, formats, scheme],
  );
  return <CurveChart model={model} label={t('lab:chart.label')} stepName={t('lab:chart.step')} />;
}
