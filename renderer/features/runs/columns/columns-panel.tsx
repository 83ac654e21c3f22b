import { Paper, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { columnRole, type RunView } from '../../../../src/contract/run-records.ts';
import type { ColumnRole } from '../../../../src/domain/training-run/types.ts';
import { useFormats } from '../../../ui/format.ts';
import type { RunChanges } from '../run/use-run-changes.ts';
import { shortNumber } from '../run-words.ts';

interface ColumnsPanelProps {
  readonly run: RunView;
  readonly changes: RunChanges;
}

const roles: readonly ColumnRole[] = columnRole.options;

/** What each column of the log was taken for, to be corrected: saved at once, and the run is judged anew. */
export function ColumnsPanel({ run, changes }: ColumnsPanelProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const roleName = (role: ColumnRole) =>
    role === 'step' || role === 'ignored' ? t(`runs:columns.role.${role}`) : t(`verdicts:metrics.${role}`);
  const data = roles.map((role) => ({ value: role, label: roleName(role) }));
  const firstValues = (sample: readonly (number | null)[]) =>
    sample.map((value) => (value === null ? 'NaN' : shortNumber(value, formats))).join('  ');
  return (
    <Paper withBorder p="lg">
      <Stack gap="sm">
        <div>
          <Title order={2} id="columns-title">
            {t('runs:columns.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('runs:columns.lead')}
          </Text>
        </div>
        <Table.ScrollContainer
          minWidth={640}
          type="native"
          tabIndex={0}
          role="region"
          aria-label={t('runs:columns.title')}
        >
          <Table aria-labelledby="columns-title" verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('runs:columns.name')}</Table.Th>
                <Table.Th>{t('runs:columns.first')}</Table.Th>
                <Table.Th ta="right">{t('runs:columns.values')}</Table.Th>
                <Table.Th w={240}>{t('runs:columns.takenFor')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {run.columns.map((column) => (
                <Table.Tr key={column.name}>
                  <Table.Th scope="row" className="long-name">
                    {column.name}
                  </Table.Th>
                  <Table.Td>
                    <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>
                      {firstValues(column.sample)}
                    </Text>
                  </Table.Td>
                  <Table.Td ta="right">{formats.number(column.values, 0)}</Table.Td>
                  <Table.Td>
                    <Select
                      size="sm"
                      aria-label={t('runs:columns.roleOf', { name: column.name })}
                      data={data}
                      value={column.role}
                      allowDeselect={false}
                      checkIconPosition="right"
                      maxDropdownHeight={420}
                      onChange={(value) => {
                        const role = roles.find((each) => each === value);
                        if (!role || role === column.role) return;
                        const message = t('runs:columns.changed', { name: column.name, role: roleName(role) });
                        changes.setRole(message, column.name, role);
                      }}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Stack>
    </Paper>
  );
}
