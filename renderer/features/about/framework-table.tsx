import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { references } from '../../../src/content/references.ts';
import type { FrameworkId } from '../../../src/content/types.ts';

/** The frameworks that questions and risks refer to, each with the date of the text that was read. */
export function FrameworkTable() {
  const { t } = useTranslation();
  return (
    <Table verticalSpacing="sm" aria-label={t('settings:about.frameworks')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('settings:about.framework')}</Table.Th>
          <Table.Th w={210}>{t('settings:about.asOf')}</Table.Th>
          <Table.Th w={110} ta="right">
            {t('settings:about.count')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {listFrameworks().map(({ id, asOf, count }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Text fw={600}>{t(`frameworks:frameworks.${id}.name`)}</Text>
              <Text size="sm">{t(`frameworks:frameworks.${id}.note`)}</Text>
            </Table.Td>
            <Table.Td>{asOf}</Table.Td>
            <Table.Td ta="right">{count}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface FrameworkRow {
  readonly id: FrameworkId;
  /** First and last date of the texts, or the one date of all. */
  readonly asOf: string;
  readonly count: number;
}

function listFrameworks(): readonly FrameworkRow[] {
  const ids = [...new Set(references.map((reference) => reference.framework))];
  return ids.map((id) => {
    const list = references.filter((reference) => reference.framework === id);
    const dates = list.map((reference) => reference.asOf).sort();
    const [first = '', last = ''] = [dates[0], dates.at(-1)];
    return { id, asOf: first === last ? first : `${first} – ${last}`, count: list.length };
  });
}
