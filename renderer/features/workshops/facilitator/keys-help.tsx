import { Kbd, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { facilitatorCommands, facilitatorKeys } from './command-for-key.ts';

interface KeysHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Every key of the facilitator on one card. */
export function KeysHelp({ opened, onClose }: KeysHelpProps) {
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
          {facilitatorCommands.map((command) => (
            <Table.Tr key={command}>
              <Table.Th scope="row" fw={400}>
                {t(`workshops:command.${command}`)}
              </Table.Th>
              <Table.Td ta="end">
                <Kbd>{facilitatorKeys[command].toUpperCase()}</Kbd>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
