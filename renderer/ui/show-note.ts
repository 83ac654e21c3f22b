import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Tells the user something to act on, in a notification that stays until it is closed. */
export function showNote(message: string): void {
  notifications.show({
    message,
    autoClose: false,
    withBorder: true,
    role: 'status',
    closeButtonProps: { 'aria-label': i18next.t('ui:close') },
  });
}
