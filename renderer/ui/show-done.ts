import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Says that something is done, in a notification that goes away by itself. */
export function showDone(message: string): void {
  notifications.show({
    message,
    color: 'teal',
    autoClose: 5000,
    withBorder: true,
    role: 'status',
    closeButtonProps: { 'aria-label': i18next.t('ui:close') },
  });
}
