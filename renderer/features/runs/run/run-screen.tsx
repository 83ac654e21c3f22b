import { Button } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import { api, client } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { runPaths } from '../../../ui/run-paths.ts';
import { saveTextFile } from '../../../ui/save-text-file.ts';
import { Screen } from '../../../ui/screen.tsx';
import { showError } from '../../../ui/show-error.tsx';
import { useRemoveRun } from '../list/use-remove-run.ts';
import { useOrganisation } from '../use-organisation.ts';
import { RunPage } from './run-page.tsx';

/** One training run: the verdict, the curves, the money, and where it is evidence. */
export function RunScreen() {
  const { t } = useTranslation();
  const { runId = '' } = useParams({ strict: false });
  const { organisationId, name: organisation, systems } = useOrganisation();
  const query = useQuery(api.runs.get.queryOptions({ input: { id: runId } }));
  const name = query.data?.name ?? t('runs:run.title');
  return (
    <Screen
      title={name}
      lead={t('runs:run.lead')}
      trail={[
        { label: organisation, to: `/organisations/${organisationId}` },
        { label: t('runs:title'), to: runPaths.list(organisationId) },
        { label: name },
      ]}
      actions={query.data && <Actions run={query.data} />}
    >
      <QueryView query={query}>{(run) => <RunPage key={run.id} run={run} systems={systems} />}</QueryView>
    </Screen>
  );
}

function Actions({ run }: { readonly run: RunView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useRemoveRun(() => void navigate({ to: runPaths.list(run.organisationId) }));
  const save = useMutation({
    mutationFn: async () => {
      const file = await client.runs.exportCsv({ id: run.id });
      saveTextFile({ fileName: file.name, text: await file.text() }, 'text/csv');
    },
    onError: showError,
  });
  return (
    <>
      <Button
        variant="default"
        loading={save.isPending}
        leftSection={<IconDownload size={16} aria-hidden="true" />}
        onClick={() => save.mutate()}
      >
        {t('runs:run.exportCsv')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden="true" />}
        onClick={() => remove.mutate(run)}
      >
        {t('runs:run.remove')}
      </Button>
    </>
  );
}
