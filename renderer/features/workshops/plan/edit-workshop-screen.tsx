import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { api } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { showError } from '../../../ui/show-error.tsx';
import { workshopPaths } from '../../../ui/workshop-paths.ts';
import { groupQuestions } from './group-questions.ts';
import { WorkshopForm } from './workshop-form.tsx';

/** Changes what was planned of a workshop, as long as it is not over. */
export function EditWorkshopScreen() {
  const { t } = useTranslation();
  const { workshopId = '' } = useParams({ strict: false });
  const query = useQuery(api.workshops.get.queryOptions({ input: { id: workshopId }, gcTime: 0 }));
  return (
    <Screen
      title={t('workshops:plan.change')}
      trail={[{ label: t('workshops:title'), to: workshopPaths.list }, { label: t('workshops:plan.change') }]}
    >
      <QueryView query={query}>{(view) => <EditForm view={view} />}</QueryView>
    </Screen>
  );
}

function EditForm({ view }: { readonly view: WorkshopView }) {
  const { t } = useTranslation();
  const { workshop, items } = view;
  const query = useQuery(api.assessments.get.queryOptions({ input: { id: workshop.assessmentId } }));
  const navigate = useNavigate();
  const cache = useQueryClient();
  const update = useMutation(
    api.workshops.update.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries({ queryKey: api.workshops.key() });
        await navigate({ to: workshopPaths.one(workshop.id) });
      },
      onError: showError,
    }),
  );
  const questions = items.map(({ question }) => question);
  return (
    <QueryView query={query}>
      {(assessment) => (
        <WorkshopForm
          groups={groupQuestions(assessment, questions)}
          initial={{ title: workshop.title, plannedOn: workshop.plannedOn, anonymous: workshop.anonymous, questions }}
          save={t('workshops:plan.save')}
          saving={update.isPending}
          onSave={(plan) => update.mutate({ id: workshop.id, ...plan, questions: [...plan.questions] })}
        />
      )}
    </QueryView>
  );
}
