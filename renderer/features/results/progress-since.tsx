import { useQuery } from '@tanstack/react-query';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { api } from '../../client/api.ts';
import { TrendCard } from '../../ui/trend/trend-card.tsx';
import { SinceLast } from './since-last.tsx';

interface ProgressSinceProps {
  readonly view: AssessmentView;
  readonly onOpenRisk: (riskId: string) => void;
}

/** How the firm has come along since it was assessed first. Nothing for an assessment that was never repeated. */
export function ProgressSince({ view, onOpenRisk }: ProgressSinceProps) {
  const { id, organisationId } = view.assessment;
  const all = useQuery(api.assessments.list.queryOptions({ input: { organisationId } })).data ?? [];
  const repeated = all.some(({ reassesses }) => reassesses === id);
  if (!view.reassessment && !repeated) return null;
  return (
    <div data-board="no">
      <TrendCard assessmentId={id}>
        {view.reassessment && <SinceLast view={view} formerId={view.reassessment.of} onOpenRisk={onOpenRisk} />}
      </TrendCard>
    </div>
  );
}
