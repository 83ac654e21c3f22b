import { Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo, useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { useHashSelection } from '../../ui/use-hash-selection.ts';
import { ActionDetails } from './action-details.tsx';
import { PlanInputs } from './inputs/plan-inputs.tsx';
import classes from './plan.module.css';
import { PlanConflict } from './plan-conflict.tsx';
import { PlanFrame } from './plan-frame.tsx';
import { PlanGain } from './plan-gain.tsx';
import { actionIds } from './plan-model.ts';
import { PlanNotice } from './plan-notice.tsx';
import type { PlanParts } from './plan-parts.ts';
import { PlanTabs } from './plan-tabs.tsx';
import { SignOffDialog } from './sign-off/sign-off-dialog.tsx';
import { SignedOff } from './sign-off/signed-off.tsx';
import { useSignOff } from './sign-off/use-sign-off.ts';
import { SolvingLine } from './solving-line.tsx';
import type { PlanQuery } from './use-plan.ts';
import { usePlanChanges } from './use-plan-changes.ts';

interface PlanPageProps {
  readonly view: AssessmentView;
  readonly plan: PlanView;
  readonly query: PlanQuery;
}

/** The plan once there is something to plan for: what limits it, what it buys, the work in its order, and the choices. */
export function PlanPage({ view, plan, query }: PlanPageProps) {
  const { t } = useTranslation();
  const assessmentId = view.assessment.id;
  const { changes, saving } = usePlanChanges(assessmentId);
  const signOff = useSignOff(assessmentId, changes);
  const [signing, setSigning] = useState(false);
  const [opened, open] = useHashSelection(actionIds);
  // Dozens of cards are drawn in small steps behind whatever the user does meanwhile.
  const drawn = useDeferredValue(plan);
  const parts = { view, plan: drawn, changes, onOpen: open };
  const close = useCallback(() => open(null), [open]);
  const working = query.solving || saving;
  const toSign = plan.baseline === null && plan.plan.status !== 'infeasible' && plan.plan.chosen.length > 0;
  const primary = toSign ? (
    <Button onClick={() => setSigning(true)} disabled={working || query.outdated} loading={signOff.busy}>
      {t('plan:signOff.open')}
    </Button>
  ) : (
    <Button component={Link} to={assessmentPaths.roadmap(assessmentId)}>
      {t('plan:toRoadmap')}
    </Button>
  );
  return (
    <PlanFrame view={view} primary={primary}>
      <Limits {...parts} />
      <SolvingLine query={query} hasPlan />
      <div className={classes.result} data-working={working} aria-busy={working || drawn !== plan} data-testid="plan">
        <PlanResult {...parts} />
      </div>
      <Details {...parts} action={opened} onClose={close} />
      <SignOffDialog opened={signing} onClose={() => setSigning(false)} onSign={signOff.sign} />
    </PlanFrame>
  );
}

/** What the plan says; drawn anew only when it changes. */
const PlanResult = memo(function PlanResult(parts: PlanParts) {
  const { view, plan } = parts;
  return (
    <Stack gap="lg">
      <PlanConflict {...parts} />
      {plan.plan.status !== 'infeasible' && <PlanNotice plan={plan} />}
      {plan.plan.chosen.length > 0 && <PlanGain view={view} plan={plan} />}
      <PlanTabs {...parts} />
    </Stack>
  );
});

/** What was decided: the sign-off and what limits the plan. */
const Limits = memo(function Limits(parts: PlanParts) {
  return (
    <>
      <SignedOff {...parts} />
      <PlanInputs plan={parts.plan} changes={parts.changes} />
    </>
  );
});

const Details = memo(ActionDetails);
