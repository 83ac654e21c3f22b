import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../client/api.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Loading } from '../../ui/loading.tsx';
import { standingOf } from '../../ui/standing.ts';
import { NothingToDate } from './nothing-to-date.tsx';
import { RoadmapFrame } from './roadmap-frame.tsx';
import { RoadmapPage } from './roadmap-page.tsx';
import { RoadmapSolving } from './roadmap-solving.tsx';
import { useRoadmapQuery } from './use-roadmap-query.ts';

/** When each action is done and by whom, and how far the work has come. */
export function RoadmapScreen() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId/roadmap' });
  const assessment = useQuery(api.assessments.get.queryOptions({ input: { id: assessmentId } }));
  const query = useRoadmapQuery(assessmentId);
  const { plan, roadmap } = query;
  const view = assessment.data;
  if (view && standingOf(view).kind !== 'standing') return <NothingToDate kind="tooEarly" view={view} />;
  const error = assessment.error ?? query.error;
  if (error) {
    const retry = () => {
      void assessment.refetch();
      query.fetch();
    };
    return <ErrorPanel error={error} onRetry={retry} />;
  }
  if (!view) return <Loading />;
  if (!plan || !roadmap) {
    return (
      <RoadmapFrame view={view}>
        <RoadmapSolving query={query} />
        {query.working && <Loading />}
      </RoadmapFrame>
    );
  }
  if (plan.plan.status === 'infeasible') return <NothingToDate kind="infeasible" view={view} />;
  if (roadmap.items.length === 0) return <NothingToDate kind="nothingPlanned" view={view} />;
  return <RoadmapPage view={view} plan={plan} roadmap={roadmap} query={query} />;
}
