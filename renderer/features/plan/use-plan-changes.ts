import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useCallback, useMemo } from 'react';
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
}

/**
 * The changes to a plan, the same object as long as the screen stays, and whether one is on its way. Saves run one after
 * another, so that a slow answer never overtakes a later one.
 */
export function usePlanChanges(assessmentId: string): { readonly changes: PlanChanges; readonly saving: boolean } {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const solveAnew = useCallback(() => {
    void cache.invalidateQueries({ queryKey: planKey(assessmentId) });
    // What is compared with the present plan.
    void cache.invalidateQueries({ queryKey: api.scenarios.compare.key() });
  }, [cache, assessmentId]);
  const shared = {
    scope: { id: `plan-${assessmentId}` },
    onError: (error: unknown) => {
      showError(error);
      solveAnew();
    },
  };
  const { mutate: saveSettings, isPending: savingSettings } = useMutation(
    api.plan.configure.mutationOptions({ ...shared, onSuccess: solveAnew }),
  );
  const { mutate: saveProgress, isPending: savingProgress } = useMutation(
    api.plan.setProgress.mutationOptions({
      ...shared,
      onSuccess: (_, { progress }) => {
        const queryKey = planKey(assessmentId);
        if (bearsOnPlan(cache, assessmentId, progress) || cache.isFetching({ queryKey }) > 0) solveAnew();
      },
    }),
  );
  const changes = useMemo(
    () => planChanges({ assessmentId, cache, t, solveAnew, saveSettings, saveProgress }),
    [assessmentId, cache, t, solveAnew, saveSettings, saveProgress],
  );
  return { changes, saving: savingSettings || savingProgress };
}

const planKey = (assessmentId: string) => api.plan.get.queryKey({ input: { assessmentId } });

/** Owners matter to the plan only where they may not do everything at once. */
function bearsOnPlan(
  cache: QueryClient,
  assessmentId: string,
  progress: { readonly status?: unknown; readonly owner?: unknown },
): boolean {
  const { settings } = cache.getQueryData(planKey(assessmentId)) ?? {};
  return 'status' in progress || ('owner' in progress && settings?.maxParallel !== null);
}

interface Saving {
  readonly assessmentId: string;
  readonly cache: QueryClient;
  readonly t: TFunction;
  readonly solveAnew: () => void;
  readonly saveSettings: (input: { assessmentId: string; settings: Partial<Settings> }) => void;
  readonly saveProgress: (input: { assessmentId: string; action: string; progress: Partial<ActionProgress> }) => void;
}

function planChanges({ assessmentId, cache, t, solveAnew, saveSettings, saveProgress }: Saving): PlanChanges {
  const queryKey = planKey(assessmentId);
  const present = () => cache.getQueryData(queryKey);
  /** A plan being worked out for what was decided before is of no use any more. */
  const stop = () => void cache.cancelQueries({ queryKey });
  /** What is decided shows at once. */
  const show = (change: (plan: PlanView) => PlanView) => cache.setQueryData(queryKey, (plan) => plan && change(plan));
  function configure(settings: Partial<Settings>): void {
    stop();
    show((plan) => ({ ...plan, settings: { ...plan.settings, ...settings } }));
    saveSettings({ assessmentId, settings });
  }
  function configureWithUndo(message: string, settings: Partial<Settings>): void {
    const before = present()?.settings;
    configure(settings);
    if (before) showUndo(message, () => configure(partOf(before, settings)));
  }
  function track(action: string, progress: Partial<ActionProgress>): void {
    if (bearsOnPlan(cache, assessmentId, progress)) stop();
    show((plan) => ({
      ...plan,
      progress: { ...plan.progress, [action]: { ...progressOf(plan, action), ...progress } },
    }));
    saveProgress({ assessmentId, action, progress });
  }
  const excluded = () => present()?.settings.excluded ?? [];
  return {
    configure,
    configureWithUndo,
    solveAnew,
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
