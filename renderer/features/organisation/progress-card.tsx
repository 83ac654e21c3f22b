import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { latestAssessed } from '../../ui/assessment-summary.ts';
import { TrendCard } from '../../ui/trend/trend-card.tsx';

/** How the organisation has come along, beside its plan. Nothing while there is no result. */
export function ProgressCard({ organisationId }: { readonly organisationId: string }) {
  const assessments = useQuery(api.assessments.list.queryOptions({ input: { organisationId } })).data ?? [];
  const latest = latestAssessed(assessments);
  return latest ? <TrendCard assessmentId={latest.id} /> : null;
}
