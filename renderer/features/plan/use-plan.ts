import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionProgress, PlanView } from '../../../src/contract/records.ts';
import { api } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';
import { showUndo } from '../../ui/show-undo.tsx';
import { progressOf } from './plan-model.ts';

type Settings = PlanView['settings'];

/** What the user may decide about the plan; each is saved at once and the plan comes back built anew. */
export interface PlanChanges {
  configure(settings: Partial<Settings>): void;
  lock(action: string, window: string | null): void;
  exclude(action: string): void;
  include(action: string): void;
  setProgress(action: string, progress: Partial<ActionProgress>): void;
  /** True while a change is on its way. */
  readonly saving: boolean;
}

/** The plan of an assessment as it stands. */
export function usePlan(assessmentId: string) {
  return useQuery(api.plan.get.queryOptions({ input: { assessmentId } }));
}

/** The changes to a plan. Calls run one after another, so that a slow answer never overtakes a later one. */
export function usePlanChanges(assessmentId: string): PlanChanges {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const queryKey = api.plan.get.queryKey({ input: { assessmentId } });
  const present = () => cache.getQueryData<PlanView>(queryKey);
  const shared = {
    scope: { id: `plan-${assessmentId}` },
    onSuccess: (plan: PlanView) => cache.setQueryData(queryKey, plan),
    onError: showError,
  };
  const configuring = useMutation(api.plan.configure.mutationOptions(shared));
  const progressing = useMutation(api.plan.setProgress.mutationOptions(shared));
  const configure = (settings: Partial<Settings>) => configuring.mutate({ assessmentId, settings });
  const excluded = () => present()?.settings.excluded ?? [];
  const include = (action: string) => configure({ excluded: excluded().filter((id) => id !== action) });
  return {
    configure,
    include,
    saving: configuring.isPending || progressing.isPending,
    lock(action, window) {
      const { [action]: _, ...others } = present()?.settings.locked ?? {};
      configure({ locked: window === null ? others : { ...others, [action]: window } });
    },
    exclude(action) {
      configure({ excluded: [...excluded(), action] });
      showUndo(t('plan:excludedNow', { action: t(`actions:${action}.title`) }), () => include(action));
    },
    setProgress(action, progress) {
      const plan = present();
      const before = plan && progressOf(plan, action).status;
      progressing.mutate({ assessmentId, action, progress });
      if (progress.status === 'done' && before !== undefined && before !== 'done') {
        showUndo(t('plan:doneNow', { action: t(`actions:${action}.title`) }), () =>
          progressing.mutate({ assessmentId, action, progress: { status: before } }),
        );
      }
    },
  };
}
