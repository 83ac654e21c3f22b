import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../client/api.ts';
import { useAppCommand } from '../../ui/app-commands.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Screen } from '../../ui/screen.tsx';
import { AssessmentsCard } from './assessments-card.tsx';
import { BenchmarkCard } from './client-file/benchmark-card.tsx';
import { ClientFileCard } from './client-file/client-file-card.tsx';
import { KeptVersionsCard } from './client-file/kept-versions-card.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { ProgressCard } from './progress-card.tsx';
import { RunsCard } from './runs-card.tsx';
import { SystemsCard } from './systems-card.tsx';
import { WorkshopsCard } from './workshops-card.tsx';

/** One organisation: its particulars, its AI systems and its assessments. */
export function OrganisationScreen() {
  const { t } = useTranslation();
  const { organisationId = '' } = useParams({ strict: false });
  const navigate = useNavigate();
  const query = useQuery(api.organisations.get.queryOptions({ input: { id: organisationId } }));
  const newPath = `/organisations/${organisationId}/new`;
  useAppCommand('new-assessment', () => void navigate({ to: newPath }));
  const name = query.data?.name ?? '';
  return (
    <Screen
      title={name === '' ? t('home:organisation.title') : name}
      lead={t('home:organisation.lead')}
      trail={[{ label: name === '' ? t('home:organisation.title') : name }]}
      actions={
        query.data && (
          <Button component={Link} to={newPath} leftSection={<IconPlus size={16} aria-hidden="true" />}>
            {t('home:newAssessment')}
          </Button>
        )
      }
    >
      <QueryView query={query}>
        {(organisation) => (
          <>
            <AssessmentsCard organisation={organisation} />
            <ProgressCard organisationId={organisation.id} />
            <OrganisationForm key={organisation.id} organisation={organisation} />
            <WorkshopsCard organisationId={organisation.id} />
            <RunsCard organisationId={organisation.id} />
            <SystemsCard organisationId={organisation.id} systems={organisation.systems} />
            <BenchmarkCard organisation={organisation} />
            <KeptVersionsCard organisationId={organisation.id} />
            <ClientFileCard organisation={organisation} />
          </>
        )}
      </QueryView>
    </Screen>
  );
}
