import { Code, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import type { appInfo } from '../../../src/contract/records.ts';
import { useFormats } from '../../ui/format.ts';
import { Card } from './card.tsx';

/** Where the data lie and how large they are. */
export function DataCard({ info }: { readonly info: z.infer<typeof appInfo> }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Card title={t('settings:data.title')} lead={t('settings:data.lead')}>
      <Table variant="vertical" layout="fixed" withTableBorder>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th w="38%" maw={240}>
              {t('settings:data.folder')}
            </Table.Th>
            <Table.Td>
              <Code className="long-name">{info.dataFolder}</Code>
            </Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th>{t('settings:data.size')}</Table.Th>
            <Table.Td>{formats.bytes(info.databaseBytes)}</Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th>{t('settings:data.evidence')}</Table.Th>
            <Table.Td>{formats.bytes(info.evidenceMaxBytes)}</Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Card>
  );
}
