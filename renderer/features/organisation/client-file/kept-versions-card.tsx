import { Button, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../client/api.ts';
import { thingWords, valueWords } from '../../../ui/client-file/conflict-words.ts';
import { useFormats } from '../../../ui/format.ts';

const step = 20;

/** What was not chosen when both sides of a merge had changed a thing. Nothing while there was no such merge. */
export function KeptVersionsCard({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [most, setMost] = useState(step);
  const versions = useQuery(api.clients.keptVersions.queryOptions({ input: { organisationId } })).data ?? [];
  if (versions.length === 0) return null;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="kept-title">
      <Stack gap="sm">
        <div>
          <Title order={2} id="kept-title">
            {t('clients:kept.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('clients:kept.lead')}
          </Text>
        </div>
        <Table.ScrollContainer
          minWidth={640}
          type="native"
          tabIndex={0}
          role="region"
          aria-label={t('clients:kept.title')}
        >
          <Table verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                {(['what', 'value', 'side', 'when'] as const).map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`clients:kept.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {versions.slice(0, most).map((version) => (
                <Table.Tr key={version.id} data-kept={version.what}>
                  <Table.Th scope="row" fw={400}>
                    {thingWords(version, t)}
                    {version.assessmentTitle !== null && (
                      <Text size="xs" c="dimmed">
                        {version.assessmentTitle}
                      </Text>
                    )}
                  </Table.Th>
                  <Table.Td className="long-name">{valueWords(version, version.value, t, formats)}</Table.Td>
                  <Table.Td>{t(`clients:conflict.${version.side}`)}</Table.Td>
                  <Table.Td>
                    {[formats.dateTime(version.at), version.by].filter((part) => part !== '').join(t('ui:separator'))}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        {most < versions.length && (
          <Button variant="subtle" onClick={() => setMost(most + step)}>
            {t('clients:conflict.more', { left: versions.length - most })}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
