import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../../client/api.ts';
import { localToday } from '../../../ui/local-today.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { showError } from '../../../ui/show-error.tsx';
import { workshopPaths } from '../../../ui/workshop-paths.ts';
import { groupQuestions } from './group-questions.ts';
import { WorkshopForm } from './workshop-form.tsx';

/** Plans a workshop about an assessment; it is entered at once, and opened to the network there. */
export function PlanWorkshopScreen() {
  const { t } = useTranslation();
  const { assessmentId = '' } = useParams({ strict: false });
  const query = useQuery(api.assessments.get.queryOptions({ input: { id: assessmentId } }));
  const navigate = useNavigate();
  const cache = useQueryClient();
  const create = useMutation(
    api.workshops.create.mutationOptions({
      onSuccess: async ({ id }) => {
        await cache.invalidateQueries({ queryKey: api.workshops.list.key() });
        await navigate({ to: workshopPaths.one(id) });
      },
      onError: showError,
    }),
  );
  return (
    <Screen
      title={t('workshops:plan.new')}
      lead={t('workshops:plan.lead')}
      trail={[{ label: t('workshops:title'), to: workshopPaths.list }, { label: t('workshops:plan.new') }]}
    >
      <QueryView query={query}>
        {(view) => {
          const groups = groupQuestions(view);
          return (
            <WorkshopForm
              groups={groups}
              initial={{
                title: t('workshops:plan.defaultTitle', { organisation: view.organisation.name }),
                plannedOn: localToday(),
                anonymous: false,
                questions: groups.flatMap(({ questions }) => questions),
              }}
              save={t('workshops:plan.create')}
              saving={create.isPending}
              onSave={(plan) => create.mutate({ assessmentId, ...plan, questions: [...plan.questions] })}
            />
          );
        }}
      </QueryView>
    </Screen>
  );
}
