import { ActionIcon, Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AiSystem } from '../../../src/contract/records.ts';
import { ActionsHeader } from '../../ui/actions-header.tsx';
import { SystemDialog } from './system-dialog.tsx';
import { useRemoveSystem } from './use-systems.ts';

interface SystemsCardProps {
  readonly organisationId: string;
  readonly systems: readonly AiSystem[];
}

/** The organisation's AI systems. The critical ones raise the impact, so money goes to the models that matter. */
export function SystemsCard({ organisationId, systems }: SystemsCardProps) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<AiSystem | 'new' | null>(null);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="systems-title">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2} id="systems-title">
              {t('home:systems.title')}
            </Title>
            <Text size="sm" c="dimmed">
              {t('home:systems.lead')}
            </Text>
          </div>
          <Button
            variant="default"
            className="no-print"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => setEdited('new')}
          >
            {t('home:systems.add')}
          </Button>
        </Group>
        {systems.length === 0 ? (
          <Text>{t('home:systems.empty')}</Text>
        ) : (
          <SystemsTable systems={systems} onEdit={setEdited} />
        )}
      </Stack>
      {edited && (
        <SystemDialog
          organisationId={organisationId}
          system={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Paper>
  );
}

interface SystemsTableProps {
  readonly systems: readonly AiSystem[];
  readonly onEdit: (system: AiSystem) => void;
}

function SystemsTable({ systems, onEdit }: SystemsTableProps) {
  const { t } = useTranslation();
  const remove = useRemoveSystem();
  return (
    <Table verticalSpacing="sm" aria-labelledby="systems-title">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('home:systems.name')}</Table.Th>
          <Table.Th>{t('home:systems.purpose')}</Table.Th>
          <Table.Th>{t('home:systems.criticality')}</Table.Th>
          <ActionsHeader width={100} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {systems.map((system) => (
          <Table.Tr key={system.id}>
            <Table.Th scope="row" className="long-name">
              {system.name}
            </Table.Th>
            <Table.Td className="long-name">{system.purpose}</Table.Td>
            <Table.Td>{t(`home:systems.level.${system.criticality}`)}</Table.Td>
            <Table.Td className="no-print">
              <Group gap={4} justify="flex-end" wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('home:systems.edit', { name: system.name })}
                  onClick={() => onEdit(system)}
                >
                  <IconPencil size={16} aria-hidden="true" />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('home:systems.remove', { name: system.name })}
                  onClick={() => remove.mutate(system)}
                >
                  <IconTrash size={16} aria-hidden="true" />
                </ActionIcon>
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
