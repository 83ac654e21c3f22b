import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../client/api.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Loading } from '../../ui/loading.tsx';
import { standingOf } from '../../ui/standing.ts';
import { NothingToDate } from './nothing-to-date.tsx';
import { RoadmapPage } from './roadmap-page.tsx';
import { usePlan, useRoadmap } from './use-roadmap-store.ts';

/** When each action is done and by whom, and how far the work has come. */
export function RoadmapScreen() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId/roadmap' });
  const assessment = useQuery(api.assessments.get.queryOptions({ input: { id: assessmentId } }));
  const plan = usePlan(assessmentId);
  const roadmap = useRoadmap(assessmentId);
  const view = assessment.data;
  if (view && standingOf(view).kind !== 'standing') return <NothingToDate kind="tooEarly" view={view} />;
  // What is on the screen stays there when fetching it anew fails: the failed change has said so already.
  const error = assessment.error ?? (plan.data ? null : plan.error) ?? (roadmap.data ? null : roadmap.error);
  if (error) {
    const retry = () => void Promise.all([assessment.refetch(), plan.refetch(), roadmap.refetch()]);
    return <ErrorPanel error={error} onRetry={retry} />;
  }
  if (!view || !plan.data || !roadmap.data) return <Loading />;
  if (plan.data.plan.status === 'infeasible') return <NothingToDate kind="infeasible" view={view} />;
  if (roadmap.data.items.length === 0) return <NothingToDate kind="nothingPlanned" view={view} />;
  return <RoadmapPage view={view} plan={plan.data} roadmap={roadmap.data} />;
}
