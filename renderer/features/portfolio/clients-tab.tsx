import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ClientFileDrop } from '../../ui/client-file/client-file-drop.tsx';
import { useTakeClientFile } from '../../ui/client-file/use-take-client-file.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { ClientList } from './client-list.tsx';
import { PortfolioFilters } from './filter/portfolio-filters.tsx';
import type { PortfolioAddress } from './filter/use-portfolio-address.ts';
import { NoClients } from './no-clients.tsx';
import { usePortfolioRows } from './table/use-portfolio-rows.ts';

/** The clients that match, how many there are in all, and the way to take one in from a file. */
export function ClientsTab({ address }: { readonly address: PortfolioAddress }) {
  const { t } = useTranslation();
  const rows = usePortfolioRows(address.search);
  const takeFile = useTakeClientFile();
  return (
    <Stack gap="md">
      <QueryView query={rows.query}>
        {({ clients, archived, tags, scoring }) =>
          clients + archived === 0 ? (
            <NoClients />
          ) : (
            <>
              <PortfolioFilters address={address} tags={tags} />
              {scoring > 0 && (
                <Text size="sm" role="status">
                  {t('portfolio:scoring', { count: scoring })}
                </Text>
              )}
              <ClientList address={address} rows={rows} tags={tags.map(({ tag }) => tag)} />
            </>
          )
        }
      </QueryView>
      <ClientFileDrop onFile={takeFile} />
    </Stack>
  );
}
