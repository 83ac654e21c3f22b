import { Alert, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { FailedFiles } from '../../../ui/failed-files.tsx';
import { ImportRunning } from './import-running.tsx';
import type { ImportState } from './import-state.ts';

interface ImportPanelProps {
  readonly state: ImportState;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** How the reading of logs goes and how it went: what was kept, and what could not be read and why. */
export function ImportPanel({ state, onCancel, onClose }: ImportPanelProps) {
  const { t } = useTranslation();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return <ImportRunning {...state} onCancel={onCancel} />;
    case 'failed':
      return <ErrorPanel error={state.error} onRetry={onClose} />;
    case 'cancelled':
      return (
        <Alert variant="outline" color="gray" role="status" {...closable(t('ui:close'), onClose)}>
          {t('runs:import.cancelled')}
        </Alert>
      );
    case 'done':
      return (
        <Stack gap="sm">
          {state.runs.length > 0 && (
            <Alert
              variant="outline"
              color="teal"
              role="status"
              icon={<IconCircleCheck aria-hidden="true" />}
              {...closable(t('ui:close'), onClose)}
            >
              {t('runs:import.done', { count: state.runs.length })}
            </Alert>
          )}
          {state.failures.length > 0 && (
            <FailedFiles
              title={t('runs:import.failures', { count: state.failures.length })}
              failures={state.failures}
              onClose={onClose}
            />
          )}
        </Stack>
      );
  }
}

function closable(closeButtonLabel: string, onClose: () => void) {
  return { withCloseButton: true, closeButtonLabel, onClose };
}
