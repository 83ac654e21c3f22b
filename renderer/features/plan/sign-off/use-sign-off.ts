import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';
import { showUndo } from '../../../ui/show-undo.tsx';
import type { PlanChanges } from '../use-plan-changes.ts';

/** Signing a plan off, keeping to it, and taking that back. */
export interface SignOff {
  sign(signedBy: string, note: string): void;
  keep(keep: boolean): void;
  /** Takes a sign-off back; the note that says so restores it. */
  withdraw(baselineId: string): void;
  readonly busy: boolean;
}

/** What may be done about the sign-off of an assessment's plan. */
export function useSignOff(assessmentId: string, changes: PlanChanges): SignOff {
  const { t } = useTranslation();
  const after = { onSuccess: changes.solveAnew, onError: showError };
  const signing = useMutation(api.plan.signOff.mutationOptions(after));
  const keeping = useMutation(api.plan.keepBaseline.mutationOptions(after));
  const withdrawing = useMutation(api.plan.withdrawSignOff.mutationOptions(after));
  const restoring = useMutation(api.plan.restoreSignOff.mutationOptions(after));
  const keep = (yes: boolean) => keeping.mutate({ assessmentId, keep: yes });
  return {
    sign: (signedBy, note) => signing.mutate({ assessmentId, signedBy, note }),
    keep(yes) {
      keep(yes);
      showUndo(t(yes ? 'plan:signOff.keptNow' : 'plan:signOff.freeNow'), () => keep(!yes));
    },
    withdraw(id) {
      withdrawing.mutate({ assessmentId });
      showUndo(t('plan:signOff.withdrawn'), () => restoring.mutate({ id }));
    },
    busy: signing.isPending || keeping.isPending || withdrawing.isPending,
  };
}
