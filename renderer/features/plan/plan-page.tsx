import { Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
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
  const changes = usePlanChanges(assessmentId);
  const signOff = useSignOff(assessmentId, changes);
  const [signing, setSigning] = useState(false);
  const [opened, open] = useHashSelection(actionIds);
  const parts = { view, plan, changes, onOpen: open };
  const working = query.solving || changes.saving;
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
      <SignedOff {...parts} />
      <PlanInputs plan={plan} changes={changes} />
      <SolvingLine query={query} hasPlan />
      <Stack gap="lg" className={classes.result} data-working={working} aria-busy={working} data-testid="plan">
        <PlanConflict {...parts} />
        {plan.plan.status !== 'infeasible' && <PlanNotice plan={plan} />}
        {plan.plan.chosen.length > 0 && <PlanGain view={view} plan={plan} />}
        <PlanTabs {...parts} />
      </Stack>
      <ActionDetails {...parts} action={opened} onClose={() => open(null)} />
      <SignOffDialog opened={signing} onClose={() => setSigning(false)} onSign={signOff.sign} />
    </PlanFrame>
  );
}
