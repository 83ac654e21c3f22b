import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../client/api.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Loading } from '../../ui/loading.tsx';
import { standingOf } from '../../ui/standing.ts';
import { PlanFrame } from './plan-frame.tsx';
import { PlanPage } from './plan-page.tsx';
import { SolvingLine } from './solving-line.tsx';
import { TooEarlyToPlan } from './too-early-to-plan.tsx';
import { usePlan } from './use-plan.ts';

/** What to do first, what it costs and what it buys. */
export function PlanScreen() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId/plan' });
  const assessment = useQuery(api.assessments.get.queryOptions({ input: { id: assessmentId } }));
  const query = usePlan(assessmentId);
  const error = assessment.error ?? query.error;
  if (error) {
    const retry = () => {
      void assessment.refetch();
      query.solve();
    };
    return <ErrorPanel error={error} onRetry={retry} />;
  }
  if (!assessment.data) return <Loading />;
  if (standingOf(assessment.data).kind !== 'standing') return <TooEarlyToPlan view={assessment.data} />;
  if (!query.plan) {
    return (
      <PlanFrame view={assessment.data}>
        <SolvingLine query={query} hasPlan={false} />
        {query.solving && <Loading />}
      </PlanFrame>
    );
  }
  return <PlanPage view={assessment.data} plan={query.plan} query={query} />;
}
