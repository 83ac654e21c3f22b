import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Says what was removed and offers to bring it back: undo instead of "are you sure?". */
export function showUndo(message: string, undo: () => void): void {
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="var(--mantine-color-text)">
          {message}
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {i18next.t('ui:undo')}
        </Button>
      </Group>
    ),
    autoClose: 12_000,
    withBorder: true,
    role: 'status',
    closeButtonProps: { 'aria-label': i18next.t('ui:close') },
  });
}
