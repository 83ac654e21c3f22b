import { Paper, Stack, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FrontierPanel } from './frontier/frontier-panel.tsx';
import type { PlanParts } from './plan-parts.ts';
import { PlanWindows } from './plan-windows.tsx';
import { PlanWork } from './plan-work.tsx';
import { ProgrammesOverview } from './programmes-overview.tsx';
import { ScenariosPanel } from './scenarios/scenarios-panel.tsx';

const tabs = ['work', 'budget', 'scenarios', 'money'] as const;

/** What a CTO asks next: what is the work, how much money is worth it, what else could we do, when does it fall due. */
export function PlanTabs(parts: PlanParts) {
  const { t } = useTranslation();
  const [shown, show] = useState<string | null>('work');
  return (
    // A curve that nobody looks at is not worked out.
    <Tabs value={shown} onChange={show} keepMounted={false}>
      <Tabs.List className="no-print" aria-label={t('plan:tab.label')} mb="md">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`plan:tab.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="work">
        <PlanWork {...parts} />
      </Tabs.Panel>
      <Tabs.Panel value="budget">
        <Paper withBorder p="lg">
          <FrontierPanel {...parts} />
        </Paper>
      </Tabs.Panel>
      <Tabs.Panel value="scenarios">
        <Paper withBorder p="lg">
          <ScenariosPanel {...parts} />
        </Paper>
      </Tabs.Panel>
      <Tabs.Panel value="money">
        <Stack gap="lg">
          <PlanWindows plan={parts.plan} />
          <Paper withBorder p="lg">
            <ProgrammesOverview plan={parts.plan} onOpen={parts.onOpen} />
          </Paper>
        </Stack>
      </Tabs.Panel>
    </Tabs>
  );
}
