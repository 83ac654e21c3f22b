import { Group, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../src/contract/records.ts';
import { api } from '../../client/api.ts';
import { useAppCommand } from '../../ui/app-commands.ts';
import type { AssessmentSummary } from '../../ui/assessment-summary.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Screen } from '../../ui/screen.tsx';
import { EmptyHome } from './empty-home.tsx';
import { HomeActions } from './home-actions.tsx';
import { ImportArea } from './import-area.tsx';
import { NewOrganisation } from './new-organisation.tsx';
import { OrganisationCard } from './organisation-card.tsx';

const searchFrom = 5;

/** Where the user starts: organisations with their assessments, and the one to go on with. */
export function HomeScreen() {
  const { t } = useTranslation();
  const organisations = useQuery(api.organisations.list.queryOptions());
  const assessments = useQuery(api.assessments.list.queryOptions({ input: {} }));
  const [newOpened, newOrganisation] = useDisclosure(false);
  useAppCommand('new-assessment', newOrganisation.open);
  return (
    <Screen
      title={t('home:title')}
      lead={t('ui:app.tagline')}
      actions={
        organisations.data &&
        organisations.data.length > 0 && (
          <HomeActions
            assessments={assessments.data ?? []}
            offerSample={!organisations.data.some((organisation) => organisation.sample)}
            onNew={newOrganisation.open}
          />
        )
      }
    >
      <QueryView query={organisations}>
        {(all) => (
          <QueryView query={assessments}>
            {(list) =>
              all.length === 0 ? (
                <EmptyHome onNew={newOrganisation.open} />
              ) : (
                <Organisations organisations={all} assessments={list} />
              )
            }
          </QueryView>
        )}
      </QueryView>
      <ImportArea />
      <NewOrganisation opened={newOpened} onClose={newOrganisation.close} />
    </Screen>
  );
}

interface OrganisationsProps {
  readonly organisations: readonly Organisation[];
  readonly assessments: readonly AssessmentSummary[];
}

function Organisations({ organisations, assessments }: OrganisationsProps) {
  const { t, i18n } = useTranslation();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const found = organisations.filter((organisation) => matches(organisation, wanted));
  return (
    <Stack>
      {organisations.length >= searchFrom && (
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
      <output className="search-count">{wanted !== '' && t('home:found', { count: found.length })}</output>
      {found.map((organisation) => (
        <OrganisationCard
          key={organisation.id}
          organisation={organisation}
          assessments={assessments.filter((assessment) => assessment.organisationId === organisation.id)}
        />
      ))}
    </Stack>
  );
}

function matches(organisation: Organisation, wanted: string): boolean {
  return `${organisation.name} ${organisation.taxId ?? ''}`.toLocaleLowerCase().includes(wanted);
}
