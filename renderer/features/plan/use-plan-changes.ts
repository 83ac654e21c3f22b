import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionProgress, PlanView } from '../../../src/contract/plan-records.ts';
import { api } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';
import { showUndo } from '../../ui/show-undo.tsx';
import { progressOf } from './plan-model.ts';

type Settings = PlanView['settings'];

/** What the user may decide about the plan. Each is saved at once; then the plan is worked out anew. */
export interface PlanChanges {
  configure(settings: Partial<Settings>): void;
  /** The same, with a word about it and a way back. */
  configureWithUndo(message: string, settings: Partial<Settings>): void;
  lock(action: string, window: string | null): void;
  exclude(action: string): void;
  include(action: string): void;
  setProgress(action: string, progress: Partial<ActionProgress>): void;
  /** The plan changed by other ways (a scenario, a sign-off): works it out anew. */
  solveAnew(): void;
  /** True while a change is on its way. */
  readonly saving: boolean;
}

/** The changes to a plan. Saves run one after another, so that a slow answer never overtakes a later one. */
export function usePlanChanges(assessmentId: string): PlanChanges {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const queryKey = api.plan.get.queryKey({ input: { assessmentId } });
  const present = () => cache.getQueryData(queryKey);
  const solveAnew = () => {
    void cache.invalidateQueries({ queryKey });
    // What is compared with the present plan.
    void cache.invalidateQueries({ queryKey: api.scenarios.compare.key() });
  };
  const shared = { scope: { id: `plan-${assessmentId}` }, onError: failed };
  const configuring = useMutation(api.plan.configure.mutationOptions({ ...shared, onSuccess: solveAnew }));
  const progressing = useMutation(
    api.plan.setProgress.mutationOptions({
      ...shared,
      onSuccess: (_, { progress }) => {
        if (bearsOnPlan(progress) || cache.isFetching({ queryKey }) > 0) solveAnew();
      },
    }),
  );
  function failed(error: unknown): void {
    showError(error);
    solveAnew();
  }
  /** Owners matter to the plan only where they may not do everything at once. */
  function bearsOnPlan(progress: { readonly status?: unknown; readonly owner?: unknown }): boolean {
    return 'status' in progress || ('owner' in progress && present()?.settings.maxParallel !== null);
  }
  /** A plan being worked out for what was decided before is of no use any more. */
  const stop = () => void cache.cancelQueries({ queryKey });
  /** What is decided shows at once. */
  const show = (change: (plan: PlanView) => PlanView) => cache.setQueryData(queryKey, (plan) => plan && change(plan));
  function configure(settings: Partial<Settings>): void {
    stop();
    show((plan) => ({ ...plan, settings: { ...plan.settings, ...settings } }));
    configuring.mutate({ assessmentId, settings });
  }
  function configureWithUndo(message: string, settings: Partial<Settings>): void {
    const before = present()?.settings;
    configure(settings);
    if (before) showUndo(message, () => configure(partOf(before, settings)));
  }
  function track(action: string, progress: Partial<ActionProgress>): void {
    if (bearsOnPlan(progress)) stop();
    show((plan) => ({
      ...plan,
      progress: { ...plan.progress, [action]: { ...progressOf(plan, action), ...progress } },
    }));
    progressing.mutate({ assessmentId, action, progress });
  }
  const excluded = () => present()?.settings.excluded ?? [];
  return {
    configure,
    configureWithUndo,
    solveAnew,
    saving: configuring.isPending || progressing.isPending,
    include: (action) => configure({ excluded: excluded().filter((id) => id !== action) }),
    lock(action, window) {
      const { [action]: _, ...others } = present()?.settings.locked ?? {};
      configure({ locked: window === null ? others : { ...others, [action]: window } });
    },
    exclude(action) {
      const message = t('plan:excludedNow', { action: t(`actions:${action}.title`) });
      configureWithUndo(message, { excluded: [...excluded(), action] });
    },
    setProgress(action, progress) {
      const plan = present();
      const before = plan && progressOf(plan, action).status;
      track(action, progress);
      if (progress.status === 'done' && before !== undefined && before !== 'done') {
        showUndo(t('plan:doneNow', { action: t(`actions:${action}.title`) }), () => track(action, { status: before }));
      }
    },
  };
}

/** The present values of what is about to change. */
function partOf(before: Settings, changed: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(before).filter(([name]) => name in changed));
}
