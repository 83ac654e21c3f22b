import { Alert, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReadProgress } from '../../../../src/contract/run-records.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
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
          {state.failures.length > 0 && <Failures failures={state.failures} onClose={onClose} />}
        </Stack>
      );
  }
}

function closable(closeButtonLabel: string, onClose: () => void) {
  return { withCloseButton: true, closeButtonLabel, onClose };
}

interface FailuresProps {
  readonly failures: readonly ReadProgress['failures'][number][];
  readonly onClose: () => void;
}

/** Files that could not be read, each with what is wrong and what to do; all others stay. */
function Failures({ failures, onClose }: FailuresProps) {
  const { t } = useTranslation();
  return (
    <Alert
      variant="outline"
      color="red"
      role="alert"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={t('runs:import.failures', { count: failures.length })}
      {...closable(t('ui:close'), onClose)}
    >
      <List spacing="sm" listStyleType="none">
        {failures.map(({ fileName, code, params }) => (
          <List.Item key={fileName}>
            <Text fw={600} className="long-name">
              {fileName}
            </Text>
            <Text size="sm" className="long-name">
              {t(`errors:${code}.message`, params)}
            </Text>
            <Text size="sm">{t(`errors:${code}.next`, params)}</Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
