import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { runPaths } from '../../../ui/run-paths.ts';
import { Screen } from '../../../ui/screen.tsx';
import { useOrganisation } from '../use-organisation.ts';
import { CompareChart } from './compare-chart.tsx';
import { CompareTable } from './compare-table.tsx';

const most = 6;

/** Two to six runs side by side: their validation curves over one axis, their verdicts and figures in one table. */
export function CompareScreen() {
  const { t } = useTranslation();
  const { runIds = '' } = useParams({ strict: false });
  const { organisationId, name } = useOrganisation();
  const query = useQuery(api.runs.list.queryOptions({ input: { organisationId } }));
  const wanted = runIds.split(',').slice(0, most);
  return (
    <Screen
      title={t('runs:compare.title')}
      lead={t('runs:compare.lead')}
      trail={[
        { label: name, to: `/organisations/${organisationId}` },
        { label: t('runs:title'), to: runPaths.list(organisationId) },
        { label: t('runs:compare.title') },
      ]}
    >
      <QueryView query={query}>
        {(all) => {
          const runs = wanted.flatMap((id) => all.find((run) => run.id === id) ?? []);
          if (runs.length === 0) return <Text>{t('runs:compare.none')}</Text>;
          return (
            <>
              <CompareChart runs={runs} />
              <CompareTable organisationId={organisationId} runs={runs} />
            </>
          );
        }}
      </QueryView>
    </Screen>
  );
}
