import { Anchor, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppCommand } from '../../ui/app-commands.ts';
import { OpenWorkshops } from '../../ui/open-workshops.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Screen } from '../../ui/screen.tsx';
import { EmptyHome } from './empty-home.tsx';
import { HomeActions } from './home-actions.tsx';
import { ImportArea } from './import-area.tsx';
import { NewOrganisation } from './new-organisation.tsx';
import { OrganisationCard } from './organisation-card.tsx';
import { type RecentClients, useRecentClients } from './use-recent-clients.ts';

const searchFrom = 5;
/** While somebody types, in ms. */
const searchDelay = 150;

/** Where the user starts: the clients worked on last with their assessments, and the one to go on with. */
export function HomeScreen() {
  const { t } = useTranslation();
  const recent = useRecentClients('');
  const [newOpened, newOrganisation] = useDisclosure(false);
  useAppCommand('new-assessment', newOrganisation.open);
  return (
    <Screen
      title={t('home:title')}
      lead={t('ui:app.tagline')}
      actions={
        recent.data &&
        recent.data.clients > 0 && (
          <HomeActions
            assessments={recent.data.assessments}
            offerSample={isWhole(recent.data) && !recent.data.organisations.some(({ sample }) => sample)}
            onNew={newOrganisation.open}
          />
        )
      }
    >
      <OpenWorkshops />
      <QueryView query={recent}>
        {(data) => (data.clients === 0 ? <EmptyHome onNew={newOrganisation.open} /> : <Organisations recent={data} />)}
      </QueryView>
      <ImportArea />
      <NewOrganisation opened={newOpened} onClose={newOrganisation.close} />
    </Screen>
  );
}

/** Whether every client is among the shown ones. */
function isWhole({ organisations, clients }: RecentClients): boolean {
  return organisations.length === clients;
}

function Organisations({ recent }: { readonly recent: RecentClients }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [wanted] = useDebouncedValue(search.trim(), searchDelay);
  const searched = useRecentClients(wanted, wanted !== '');
  const { organisations, assessments, total, clients } = (wanted === '' ? undefined : searched.data) ?? recent;
  const all = wanted === '' ? clients : total;
  return (
    <Stack>
      {clients >= searchFrom && (
        <Group className="no-print">
          <TextInput
            type="search"
            w={360}
            label={t('home:search')}
            leftSection={<IconSearch size={16} aria-hidden="true" />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </Group>
      )}
      <output className="search-count">
        {wanted !== '' && !searched.isPlaceholderData && t('home:found', { count: total })}
      </output>
      {organisations.map((organisation) => (
        <OrganisationCard
          key={organisation.id}
          organisation={organisation}
          assessments={assessments.filter((assessment) => assessment.organisationId === organisation.id)}
        />
      ))}
      {organisations.length < all && (
        <Text>
          {organisations.length > 0 && `${t('home:more', { shown: organisations.length, total: all })} `}
          <Anchor component={Link} to="/portfolio">
            {t('home:allClients')}
          </Anchor>
        </Text>
      )}
    </Stack>
  );
}
