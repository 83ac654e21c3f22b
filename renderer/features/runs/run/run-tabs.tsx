import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import { EvidencePanel } from '../attach/evidence-panel.tsx';
import { ColumnsPanel } from '../columns/columns-panel.tsx';
import { InterpretabilityMenu } from '../interpretability/interpretability-menu.tsx';
import { LogMore } from '../log-more/log-more.tsx';
import { MoneyPanel } from '../money/money-panel.tsx';
import type { RunChanges } from './use-run-changes.ts';

const tabs = ['money', 'evidence', 'columns', 'logMore', 'look'] as const;

interface RunTabsProps {
  readonly run: RunView;
  readonly changes: RunChanges;
}

/** What is done with a run once it is judged. */
export function RunTabs({ run, changes }: RunTabsProps) {
  const { t } = useTranslation();
  const [shown, show] = useState<string | null>('money');
  return (
    <Tabs value={shown} onChange={show} keepMounted={false}>
      <Tabs.List className="no-print" aria-label={t('runs:tab.label')} mb="md">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`runs:tab.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="money">
        <MoneyPanel run={run} changes={changes} />
      </Tabs.Panel>
      <Tabs.Panel value="evidence">
        <EvidencePanel run={run} />
      </Tabs.Panel>
      <Tabs.Panel value="columns">
        <ColumnsPanel run={run} changes={changes} />
      </Tabs.Panel>
      <Tabs.Panel value="logMore">
        <LogMore missing={run.analysis.missing} />
      </Tabs.Panel>
      <Tabs.Panel value="look">
        <InterpretabilityMenu verdict={run.analysis.verdict} />
      </Tabs.Panel>
    </Tabs>
  );
}
