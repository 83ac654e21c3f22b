import { ActionIcon, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MergeView } from '../../../../src/contract/assessor-api.ts';
import { useFormats } from '../../../ui/format.ts';
import type { Assessors } from '../use-assessors.ts';

interface PeopleTableProps {
  readonly submissions: MergeView['submissions'];
  readonly remove: Assessors['remove'];
}

/** Who answered, for which side, how much and when. */
export function PeopleTable({ submissions, remove }: PeopleTableProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table verticalSpacing="xs" aria-labelledby="assessors-people">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('assessors:people.name')}</Table.Th>
            <Table.Th>{t('assessors:people.role')}</Table.Th>
            <Table.Th ta="end">{t('assessors:people.answered')}</Table.Th>
            <Table.Th>{t('assessors:people.at')}</Table.Th>
            <Table.Th className="no-print">
              <VisuallyHidden>{t('assessors:people.remove')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {submissions.map(({ id, name, role, answered, answeredAt, earlier }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={600} className="long-name">
                {name}
                {earlier[0] && (
                  <Text size="xs" c="dimmed" fw={400}>
                    {t('assessors:people.replaces', {
                      name: earlier[0].name,
                      at: formats.dateTime(earlier[0].answeredAt),
                    })}
                  </Text>
                )}
              </Table.Th>
              <Table.Td>{t(`participant:role.${role}`)}</Table.Td>
              <Table.Td ta="end">{formats.number(answered, 0)}</Table.Td>
              <Table.Td>{formats.dateTime(answeredAt)}</Table.Td>
              <Table.Td className="no-print">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('assessors:people.removeOne', { name })}
                  onClick={() => remove.mutate({ id, name })}
                >
                  <IconTrash size={18} aria-hidden="true" />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
