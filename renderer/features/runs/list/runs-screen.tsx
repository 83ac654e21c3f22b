import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { ImportArea } from '../import/import-area.tsx';
import { ImportPanel } from '../import/import-panel.tsx';
import { useImport } from '../import/use-import.ts';
import { useOrganisation } from '../use-organisation.ts';
import { WatchedFolder } from '../watched/watched-folder.tsx';
import { EmptyRuns } from './empty-runs.tsx';
import { RunsList } from './runs-list.tsx';

/** The training runs of one organisation: what each is, how sure that is, and what to do about it. */
export function RunsScreen() {
  const { t } = useTranslation();
  const { organisationId, name, systems } = useOrganisation();
  const query = useQuery(api.runs.list.queryOptions({ input: { organisationId } }));
  const reading = useImport(organisationId);
  return (
    <Screen
      title={t('runs:title')}
      lead={t('runs:lead')}
      trail={[{ label: name, to: `/organisations/${organisationId}` }, { label: t('runs:title') }]}
    >
      <ImportArea onFiles={reading.start} busy={reading.state.kind === 'running'} />
      <ImportPanel state={reading.state} onCancel={reading.cancel} onClose={reading.close} />
      <QueryView query={query}>
        {(runs) =>
          runs.length === 0 ? (
            <EmptyRuns onSample={reading.start} />
          ) : (
            <RunsList organisationId={organisationId} runs={runs} systems={systems} />
          )
        }
      </QueryView>
      <WatchedFolder organisationId={organisationId} />
    </Screen>
  );
}
