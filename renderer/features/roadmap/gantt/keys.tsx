import { Group, Kbd, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const keys = [
  { id: 'rows', keys: ['↑', '↓'] },
  { id: 'ends', keys: ['Home', 'End'] },
  { id: 'lane', keys: ['←', '→'] },
  { id: 'details', keys: ['Enter'] },
  { id: 'zoom', keys: ['+', '−'] },
  { id: 'today', keys: ['T'] },
  { id: 'hold', keys: ['M'] },
] as const;

const whileHolding = [
  { id: 'step', keys: ['←', '→'] },
  { id: 'week', keys: ['PageUp', 'PageDown'] },
  { id: 'length', keys: ['Shift', '←', '→'] },
  { id: 'lengthWeek', keys: ['Shift', 'PageUp', 'PageDown'] },
  { id: 'keep', keys: ['Enter'] },
  { id: 'back', keys: ['Esc'] },
] as const;

/** The keys of the chart: on a row, and while a bar is held. */
export function Keys() {
  const { t } = useTranslation();
  return (
    <Table>
      <Table.Tbody>
        {[...keys, ...whileHolding].map((line) => (
          <Table.Tr key={line.id}>
            <Table.Th scope="row" fw={400}>
              {t(`roadmap:gantt.keys.${line.id}`)}
            </Table.Th>
            <Table.Td>
              <Group gap={4} justify="flex-end" wrap="nowrap">
                {line.keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
