import { Group, Kbd, Modal, Table } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

const shortcuts = [
  { id: 'level', keys: ['0', '1', '2', '3', '4'] },
  { id: 'option', keys: ['1', '2', '3', '…'] },
  { id: 'unsure', keys: ['U'] },
  { id: 'notApplicable', keys: ['N'] },
  { id: 'clear', keys: ['Backspace'] },
  { id: 'unchanged', keys: ['='] },
  { id: 'move', keys: ['←', '→'] },
  { id: 'search', keys: ['/'] },
  { id: 'undo', keys: ['Ctrl', 'Z'] },
  { id: 'redo', keys: ['Ctrl', 'Shift', 'Z'] },
  { id: 'help', keys: ['?'] },
] as const;

/** Opens the help on "?", unless the user is typing text. */
export function useShortcutsKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]'))
        return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}

interface ShortcutsHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** All keys on one card. */
export function ShortcutsHelp({ opened, onClose }: ShortcutsHelpProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('ui:shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <Table>
        <Table.Tbody>
          {shortcuts.map((shortcut) => (
            <Table.Tr key={shortcut.id}>
              <Table.Th scope="row" fw={400}>
                {t(`ui:shortcuts.${shortcut.id}`)}
              </Table.Th>
              <Table.Td>
                <Group gap={4} justify="flex-end">
                  {shortcut.keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
