import { Button, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { api } from '../../client/api.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useFormats } from '../../ui/format.ts';
import { WorkingLine } from '../../ui/working-line.tsx';
import { PlanDifferences } from './plan-differences.tsx';
import { averageRisk } from './plan-model.ts';

interface ActionProofProps {
  readonly action: string;
  readonly assessmentId: string;
  readonly plan: PlanView;
  /** From points of total risk to the scale 0 to 100. */
  readonly scale: number;
  readonly onOpen: (action: string) => void;
}

/** What an action buys is a bound while the others stay; here the plan is worked out without it, for the real loss. */
export function ActionProof({ action, assessmentId, plan, scale, onOpen }: ActionProofProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  // Asked of this very plan: once the plan changes, the answer is no longer about it.
  const [asked, ask] = useState<PlanView['plan'] | null>(null);
  const options = api.plan.without.queryOptions({ input: { assessmentId, action }, enabled: asked === plan.plan });
  const { data, error, isFetching, refetch } = useQuery({ ...options, gcTime: 0, staleTime: Number.POSITIVE_INFINITY });
  const cancel = () => {
    void cache.cancelQueries({ queryKey: options.queryKey });
    ask(null);
  };
  if (asked !== plan.plan) {
    return (
      <Button variant="default" size="compact-sm" className="no-print" mt="xs" onClick={() => ask(plan.plan)}>
        {t('plan:without.ask')}
      </Button>
    );
  }
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <WorkingLine working={isFetching} label={t('plan:without.working')} onCancel={cancel} />
      {data && <Without lost={data} scale={scale} onOpen={onOpen} />}
    </>
  );
}

interface WithoutProps extends Pick<ActionProofProps, 'scale' | 'onOpen'> {
  readonly lost: {
    readonly action: string;
    readonly status: PlanView['plan']['status'];
    readonly objectiveLost: number;
    readonly riskLost: number;
    readonly differences: PlanView['sinceBaseline'];
  };
}

function Without({ lost, scale, onOpen }: WithoutProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (lost.status === 'infeasible') return <Text size="sm">{t('plan:without.impossible')}</Text>;
  const others = lost.differences.filter(({ action }) => action !== lost.action);
  return (
    <div role="status" data-testid="without">
      <Text size="sm">
        {t('plan:without.lost', {
          average: formats.number(averageRisk(lost.objectiveLost) * scale, 2),
          end: formats.number(lost.riskLost * scale, 1),
        })}{' '}
        {t(`plan:without.status.${lost.status}`)}
      </Text>
      {others.length === 0 ? (
        <Text size="sm">{t('plan:without.nothingElse')}</Text>
      ) : (
        <>
          <Text size="sm" mt={4}>
            {t('plan:without.instead')}
          </Text>
          <PlanDifferences differences={others} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}
