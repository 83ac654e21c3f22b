import { Group, SegmentedControl, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView, PlanView } from '../../../src/contract/records.ts';
import { useHashSelection } from '../../ui/use-hash-selection.ts';
import { ActionDetails } from './action-details.tsx';
import { DoneActions } from './done-actions.tsx';
import { EmptyPillars } from './empty-pillars.tsx';
import { PlanFrame } from './plan-frame.tsx';
import { PlanGain } from './plan-gain.tsx';
import { PlanInputs } from './plan-inputs.tsx';
import { actionIds } from './plan-model.ts';
import { PlanNotice } from './plan-notice.tsx';
import { PlanTable } from './plan-table.tsx';
import { PlanWindows } from './plan-windows.tsx';
import { Programme } from './programme.tsx';
import { RejectedActions } from './rejected-actions.tsx';
import { usePlanChanges } from './use-plan.ts';

interface PlanPageProps {
  readonly view: AssessmentView;
  readonly plan: PlanView;
}

/** The plan once there is something to plan for: what limits it, what it buys, and the work in its order. */
export function PlanPage({ view, plan }: PlanPageProps) {
  const { t } = useTranslation();
  const changes = usePlanChanges(view.assessment.id);
  const [opened, open] = useHashSelection(actionIds);
  const [as, setAs] = useState('programme');
  const parts = { view, plan, changes, onOpen: open };
  return (
    <PlanFrame view={view}>
      <PlanInputs plan={plan} changes={changes} />
      <PlanNotice plan={plan} changes={changes} />
      {plan.plan.chosen.length > 0 && (
        <>
          <PlanGain view={view} plan={plan} />
          <Stack gap="sm" component="section" aria-labelledby="work">
            <Group justify="space-between">
              <Title order={2} id="work" size="h4">
                {t('plan:work')}
              </Title>
              <SegmentedControl
                className="no-print"
                aria-label={t('plan:viewAs.label')}
                value={as}
                onChange={setAs}
                data={[
                  { value: 'programme', label: t('plan:viewAs.programme') },
                  { value: 'table', label: t('plan:viewAs.table') },
                ]}
              />
            </Group>
            <EmptyPillars plan={plan} />
            {as === 'programme' ? <Programme {...parts} /> : <PlanTable {...parts} />}
          </Stack>
          <PlanWindows plan={plan} />
        </>
      )}
      <DoneActions plan={plan} changes={changes} onOpen={open} />
      <RejectedActions plan={plan} changes={changes} onOpen={open} />
      <ActionDetails view={view} plan={plan} changes={changes} action={opened} onClose={() => open(null)} />
    </PlanFrame>
  );
}
