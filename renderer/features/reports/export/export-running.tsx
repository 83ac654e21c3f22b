import { Button, Group, Loader, Paper, Text, VisuallyHidden } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WantedFile } from '../wanted.ts';
import classes from './export.module.css';
import { type ExportStep, exportSteps, stepState } from './export-state.ts';

interface ExportRunningProps {
  readonly wanted: WantedFile;
  readonly step: ExportStep;
  readonly onCancel: () => void;
}

/** An export on its way: what is done, what is being done, what is to come, and a way to stop it. */
export function ExportRunning({ wanted, step, onCancel }: ExportRunningProps) {
  const { t } = useTranslation();
  const title = t('deliverables:export.exporting', {
    name: t(`deliverables:kind.${wanted.deliverable}.name`),
    format: t(`deliverables:format.${wanted.format}`),
  });
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600} role="status">
          {title}
        </Text>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('deliverables:export.cancel')}
        </Button>
      </Group>
      <ol className={classes.steps} aria-label={t('deliverables:export.steps')}>
        {exportSteps.map((each) => (
          <Step key={each} step={each} state={stepState(each, step)} />
        ))}
      </ol>
    </Paper>
  );
}

function Step({ step, state }: { readonly step: ExportStep; readonly state: ReturnType<typeof stepState> }) {
  const { t } = useTranslation();
  return (
    <li className={classes.step} data-state={state} aria-current={state === 'active' ? 'step' : undefined}>
      {state === 'finished' && <IconCircleCheckFilled size={18} aria-hidden="true" className={classes.check} />}
      {state === 'active' && <Loader size={16} aria-hidden="true" />}
      {state === 'waiting' && <IconCircle size={18} aria-hidden="true" />}
      {t(`deliverables:export.step.${step}`)}
      <VisuallyHidden>{t(`deliverables:export.state.${state}`)}</VisuallyHidden>
    </li>
  );
}
