import { Group, Kbd, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PresenterCommand } from '../command-for-key.ts';

/** Keys as they stand on the keyboard; words for those without a sign of their own. */
const keys: readonly (readonly [PresenterCommand, readonly string[]])[] = [
  ['next', ['→', 'present:key.space', 'PgDn']],
  ['back', ['←', 'PgUp']],
  ['first', ['Home']],
  ['last', ['End']],
  ['overview', ['O']],
  ['notes', ['N']],
  ['language', ['L']],
  ['black', ['B', '.']],
  ['full-screen', ['F']],
  ['print', ['P']],
  ['help', ['?']],
  ['leave', ['Esc']],
];

interface KeysHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Every key of the presenter on one card. */
export function KeysHelp({ opened, onClose }: KeysHelpProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      className="no-print"
      title={t('present:help')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <Table>
        <Table.Tbody>
          {keys.map(([command, names]) => (
            <Table.Tr key={command}>
              <Table.Th scope="row" fw={400}>
                {t(`present:command.${command}`)}
              </Table.Th>
              <Table.Td>
                <Group gap={4} justify="flex-end">
                  {names.map((name) => (
                    <Kbd key={name}>{name.includes(':') ? t(name) : name}</Kbd>
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
