import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorWords } from './error-words.ts';

interface ErrorPanelProps {
  readonly error: unknown;
  /** Tries again; without it the panel offers to reload the screen. */
  readonly onRetry?: () => void;
}

/** A failure in the place where the content would be: what happened, what to do, and a button that does it. */
export function ErrorPanel({ error, onRetry }: ErrorPanelProps) {
  const { t } = useTranslation();
  const words = errorWords(error, t);
  return (
    <Alert
      color="red"
      variant="outline"
      title={words.title}
      icon={<IconAlertTriangle aria-hidden="true" />}
      role="alert"
    >
      <Text>{words.message}</Text>
      <Text mt="xs">{words.next}</Text>
      <Group mt="md">
        <Button variant="default" onClick={onRetry ?? (() => window.location.reload())}>
          {onRetry ? t('ui:tryAgain') : t('ui:reload')}
        </Button>
      </Group>
    </Alert>
  );
}
