import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/**
 * Says what was done and offers to take it back: undo instead of "are you sure?".
 * @returns says it in other words, for what is known only a moment later; nothing happens once it is closed.
 */
export function showUndo(message: string, undo: () => void): (message: string) => void {
  const id: string = notifications.show({ ...undoNotification(message, () => takeBack(undo)), autoClose: 12_000 });
  function takeBack(change: () => void): void {
    notifications.hide(id);
    change();
  }
  return (later) => notifications.update({ id, ...undoNotification(later, () => takeBack(undo)), autoClose: 12_000 });
}

function undoNotification(message: string, onUndo: () => void) {
  return {
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="var(--mantine-color-text)">
          {message}
        </Text>
        <Button size="compact-sm" variant="light" style={{ flexShrink: 0 }} onClick={onUndo}>
          {i18next.t('ui:undo')}
        </Button>
      </Group>
    ),
    withBorder: true,
    role: 'status',
    closeButtonProps: { 'aria-label': i18next.t('ui:close') },
  };
}
