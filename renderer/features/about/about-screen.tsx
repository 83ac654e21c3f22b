import { List, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import type { appInfo } from '../../../src/contract/records.ts';
import { api } from '../../client/api.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Screen } from '../../ui/screen.tsx';
import { FrameworkTable } from './framework-table.tsx';

/** What Dunwu is, what it is not, which versions these are, and how old the law in it is. */
export function AboutScreen() {
  const { t } = useTranslation();
  const info = useQuery(api.app.info.queryOptions());
  return (
    <Screen title={t('settings:about.title')} lead={t('settings:about.lead')}>
      <Part title={t('settings:about.isTitle')}>
        <List spacing={6} maw={820}>
          <List.Item>{t('settings:about.is')}</List.Item>
          <List.Item>{t('settings:about.offline')}</List.Item>
          <List.Item>{t('settings:about.notLegal')}</List.Item>
          <List.Item>{t('settings:about.judgement')}</List.Item>
          <List.Item>{t('settings:about.range')}</List.Item>
        </List>
      </Part>
      <Part title={t('settings:about.frameworks')}>
        <Text size="sm" c="dimmed">
          {t('settings:about.frameworksLead')}
        </Text>
        <FrameworkTable />
      </Part>
      <Part title={t('settings:about.versions')}>
        <QueryView query={info}>{(known) => <Versions info={known} />}</QueryView>
        <Text size="sm">{t('settings:about.licence')}</Text>
      </Part>
    </Screen>
  );
}

function Versions({ info }: { readonly info: z.infer<typeof appInfo> }) {
  const { t } = useTranslation();
  const rows = [
    [t('settings:about.version'), info.version],
    [t('settings:about.contentVersion'), info.contentVersion],
    [t('settings:about.databaseVersion'), info.databaseVersion],
    [t('settings:about.sqliteVersion'), info.sqliteVersion],
    [t('settings:about.host'), t(`settings:about.hosts.${info.host}`)],
  ];
  return (
    <Table variant="vertical" layout="fixed" withTableBorder maw={560}>
      <Table.Tbody>
        {rows.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th w={240}>{name}</Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={id}>
      <Stack gap="sm">
        <Title order={2} id={id}>
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}
