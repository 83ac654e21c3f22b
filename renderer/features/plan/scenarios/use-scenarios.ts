import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../../src/contract/plan-records.ts';
import { api } from '../../../client/api.ts';
import { showDone } from '../../../ui/show-done.ts';
import { showError } from '../../../ui/show-error.tsx';
import { showUndo } from '../../../ui/show-undo.tsx';
import type { PlanChanges } from '../use-plan-changes.ts';

/** The scenarios of an assessment: what is kept under a name, and what may be done with each. */
export interface Scenarios {
  readonly list: readonly Scenario[] | undefined;
  readonly error: Error | null;
  keep(name: string): void;
  rename(scenario: Scenario, name: string): void;
  use(scenario: Scenario): void;
  remove(scenario: Scenario): void;
}

/** Keeps, renames, uses and removes scenarios; using and removing can be taken back. */
export function useScenarios(assessmentId: string, changes: PlanChanges): Scenarios {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { data, error } = useQuery(api.scenarios.list.queryOptions({ input: { assessmentId } }));
  const after = { onSuccess: () => cache.invalidateQueries({ queryKey: api.scenarios.key() }), onError: showError };
  const creating = useMutation(api.scenarios.create.mutationOptions(after));
  const updating = useMutation(api.scenarios.update.mutationOptions(after));
  const removing = useMutation(api.scenarios.remove.mutationOptions(after));
  const restoring = useMutation(api.scenarios.restore.mutationOptions(after));
  const using = useMutation(api.scenarios.use.mutationOptions({ onError: showError }));
  return {
    list: data,
    error,
    keep(name) {
      creating.mutate({ assessmentId, name });
      showDone(t('plan:scenarios.keptNow', { name }));
    },
    rename: ({ id }, name) => updating.mutate({ id, name }),
    use({ id, name }) {
      using.mutate(
        { id },
        {
          onSuccess: ({ before }) => {
            changes.solveAnew();
            showUndo(t('plan:scenarios.usedNow', { name }), () => changes.configure(before));
          },
        },
      );
    },
    remove({ id, name }) {
      removing.mutate({ id });
      showUndo(t('plan:scenarios.removed', { name }), () => restoring.mutate({ id }));
    },
  };
}
