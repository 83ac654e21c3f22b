import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SaveStatus } from '../saving/save-queue.ts';

interface SavedStateProps {
  readonly status: SaveStatus;
  readonly onRetry: () => void;
}

/** Whether everything is safe. "Saved" is said only after the machine has acknowledged it. */
export function SavedState({ status, onRetry }: SavedStateProps) {
  const { t } = useTranslation();
  if (status === 'failed') {
    return (
      <Group gap="xs" role="alert" data-testid="saved-state" data-status={status}>
        <IconAlertTriangle size={18} color="var(--mantine-color-error)" aria-hidden="true" />
        <Text size="sm" c="var(--mantine-color-error)">
          {t('questionnaire:saved.failed')}
        </Text>
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('questionnaire:saved.retry')}
        </Button>
      </Group>
    );
  }
  const Icon = status === 'saved' ? IconCloudCheck : IconRefresh;
  return (
    <Group gap={6} data-testid="saved-state" data-status={status} wrap="nowrap">
      <Icon size={18} aria-hidden="true" />
      <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
        {t(`questionnaire:saved.${status}`)}
      </Text>
    </Group>
  );
}
