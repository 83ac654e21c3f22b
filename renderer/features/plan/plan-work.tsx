import { Group, SegmentedControl, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneActions } from './done-actions.tsx';
import { EmptyPillars } from './empty-pillars.tsx';
import type { PlanParts } from './plan-parts.ts';
import { PlanTable } from './plan-table.tsx';
import { Programme } from './programme.tsx';
import { RejectedActions } from './rejected-actions.tsx';

/** The work: what is planned, as programme or table, what is done, and what was left out and why. */
export function PlanWork(parts: PlanParts) {
  const { t } = useTranslation();
  const { plan, changes, onOpen } = parts;
  const [as, setAs] = useState('programme');
  return (
    <Stack gap="lg">
      {plan.plan.chosen.length > 0 && (
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
      )}
      <DoneActions plan={plan} changes={changes} onOpen={onOpen} />
      <RejectedActions plan={plan} changes={changes} onOpen={onOpen} />
    </Stack>
  );
}
