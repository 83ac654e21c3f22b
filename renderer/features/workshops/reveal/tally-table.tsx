import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countOf, type RoundTally, voteRows } from './round-tally.ts';

/** The distribution as plain figures: a row for each answer, a column for each side. */
export function TallyTable({ tally }: { readonly tally: RoundTally }) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={420} type="native">
      <Table aria-label={t('workshops:reveal.caption')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('workshops:reveal.level')}</Table.Th>
            {tally.byRole.map(({ role }) => (
              <Table.Th key={role} ta="end">
                {t(`participant:role.${role}`)}
              </Table.Th>
            ))}
            <Table.Th ta="end">{t('workshops:reveal.all')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {voteRows.map((row) => (
            <Table.Tr key={row}>
              <Table.Th scope="row" fw={400}>
                {typeof row === 'number'
                  ? t('workshops:reveal.levelOf', { level: row })
                  : t(`participant:question.${row}`)}
              </Table.Th>
              {tally.byRole.map(({ role, counts }) => (
                <Table.Td key={role} ta="end">
                  {countOf(counts, row)}
                </Table.Td>
              ))}
              <Table.Td ta="end" fw={650}>
                {countOf(tally.all, row)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
