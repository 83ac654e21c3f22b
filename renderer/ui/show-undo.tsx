import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** A notification that offers undo, for as long as it is on the screen. */
export interface UndoNotice {
  /** Says it in other words, for what is known only a moment later. Nothing happens once it is closed. */
  say(message: string): void;
  close(): void;
}

/** Says what was done and offers to take it back: undo instead of "are you sure?". */
export function showUndo(message: string, undo: () => void): UndoNotice {
  const takeBack = () => {
    notifications.hide(id);
    undo();
  };
  const id: string = notifications.show(undoNotification(message, takeBack));
  return {
    say: (later) => notifications.update({ id, ...undoNotification(later, takeBack) }),
    close: () => notifications.hide(id),
  };
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
    autoClose: 12_000,
    withBorder: true,
    role: 'status',
    closeButtonProps: { 'aria-label': i18next.t('ui:close') },
  };
}
