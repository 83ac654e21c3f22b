import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { appErrorCode, errorWords } from './error-words.ts';

/**
 * Tells the user of a failure in a notification that stays until it is closed. For mutations:
 * `useMutation(api.x.mutationOptions({ onError: showError }))`.
 */
export function showError(error: unknown): void {
  const words = errorWords(error, i18next.t);
  if (appErrorCode(error) === null) console.error(error);
  notifications.show({
    color: 'red',
    title: words.title,
    message: (
      <>
        <Text size="sm" c="var(--mantine-color-text)">
          {words.message}
        </Text>
        <Text size="sm" mt={4} c="var(--mantine-color-text)">
          {words.next}
        </Text>
      </>
    ),
    autoClose: false,
    withBorder: true,
    role: 'alert',
    closeButtonProps: { 'aria-label': i18next.t('ui:close') },
  });
}
