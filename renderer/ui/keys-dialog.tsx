import { Group, Kbd, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface KeysDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title?: string;
  /** What each does, in words, and its keys as they are printed on a keyboard. */
  readonly lines: readonly { readonly id: string; readonly label: string; readonly keys: readonly string[] }[];
}

/** Keys on one card. */
export function KeysDialog({ opened, onClose, title, lines }: KeysDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      className="no-print"
      title={title ?? t('ui:shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <Table>
        <Table.Tbody>
          {lines.map(({ id, label, keys }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              <Table.Td>
                <Group gap={4} justify="flex-end">
                  {keys.map((key) => (
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
