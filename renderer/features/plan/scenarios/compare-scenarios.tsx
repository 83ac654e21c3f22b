import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../client/api.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { WorkingLine } from '../../../ui/working-line.tsx';
import { PlanDifferences } from '../plan-differences.tsx';
import type { PlanParts } from '../plan-parts.ts';
import { ComparisonTable } from './comparison-table.tsx';

interface CompareScenariosProps extends PlanParts {
  /** Ids of the scenarios picked; what the plan is set to now stands first. */
  readonly compared: readonly string[];
}

/** The present plan and the picked scenarios side by side, each with its own best plan, and what is different. */
export function CompareScenarios({ compared, view, onOpen }: CompareScenariosProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [stopped, setStopped] = useState(false);
  const input = { assessmentId: view.assessment.id, scenarios: [null, ...compared] };
  const options = api.scenarios.compare.queryOptions({ input, enabled: !stopped });
  const { data, error, isFetching, refetch } = useQuery(options);
  const cancel = () => {
    setStopped(true);
    void cache.cancelQueries({ queryKey: options.queryKey });
  };
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  const named = data?.map((one) => (one.id === null ? { ...one, name: t('plan:scenarios.present') } : one)) ?? [];
  return (
    <div>
      <Title order={4} id="comparison" size="h5" mt="md" mb="xs">
        {t('plan:scenarios.sideBySide')}
      </Title>
      <WorkingLine working={isFetching} label={t('plan:scenarios.working')} onCancel={cancel} />
      {stopped && (
        <Group className="no-print">
          <Text size="sm">{t('plan:scenarios.stopped')}</Text>
          <Button size="compact-sm" variant="default" onClick={() => setStopped(false)}>
            {t('plan:scenarios.compare')}
          </Button>
        </Group>
      )}
      {data && (
        <>
          <ComparisonTable compared={named} />
          {named.slice(1).map(({ id, name, differences }) => (
            <section key={id} aria-label={t('plan:scenarios.differencesOf', { name })}>
              <Title order={5} size="h6" mt="sm">
                {t('plan:scenarios.differencesOf', { name })}
              </Title>
              {differences.length === 0 ? (
                <Text size="sm">{t('plan:scenarios.same')}</Text>
              ) : (
                <PlanDifferences differences={differences} onOpen={onOpen} />
              )}
            </section>
          ))}
        </>
      )}
    </div>
  );
}
