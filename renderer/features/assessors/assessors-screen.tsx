import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../client/api.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Loading } from '../../ui/loading.tsx';
import { AssessorsPage } from './assessors-page.tsx';

/** Several people answer one assessment, each by themselves; here their answers come together. */
export function AssessorsScreen() {
  const { assessmentId = '' } = useParams({ strict: false });
  const assessment = useQuery(api.assessments.get.queryOptions({ input: { id: assessmentId } }));
  const merge = useQuery(api.assessors.get.queryOptions({ input: { assessmentId } }));
  const failed = assessment.error ?? merge.error;
  if (assessment.data && merge.data) return <AssessorsPage assessment={assessment.data} merge={merge.data} />;
  if (!failed) return <Loading />;
  return <ErrorPanel error={failed} onRetry={() => void Promise.all([assessment.refetch(), merge.refetch()])} />;
}
