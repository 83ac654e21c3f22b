import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/format.ts';
import { verdictLooks } from '../../ui/verdict-badge.tsx';
import classes from './lab.module.css';
import type { LabAnalysis } from './lab-state.ts';

/** The phases so far, in words and steps: what the bands of the chart show. */
export function PhaseList({ phases }: { readonly phases: LabAnalysis['phases'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (phases.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} id="lab-phases">
        {t('lab:phases.title')}
      </Text>
      <ol className={classes.phases} aria-labelledby="lab-phases">
        {phases.map(({ phase, fromStep, toStep }) => (
          <li key={fromStep} data-tone={phase === 'learning' ? 'unknown' : verdictLooks[phase].tone}>
            {t('lab:phases.span', {
              phase: t(`verdicts:phases.${phase}`),
              from: formats.number(fromStep, 0),
              to: formats.number(toStep, 0),
            })}
          </li>
        ))}
      </ol>
    </div>
  );
}
