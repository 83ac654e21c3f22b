import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../client/api.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Loading } from '../../ui/loading.tsx';
import { standingOf } from '../../ui/standing.ts';
import { NothingToAssess } from './nothing-to-assess.tsx';
import { ResultsPage } from './results-page.tsx';
import { TooEarly } from './too-early.tsx';

/** Where the firm stands: one page to understand, and to show the board. */
export function ResultsScreen() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId/results' });
  const { data: view, error, refetch } = useQuery(api.assessments.get.queryOptions({ input: { id: assessmentId } }));
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!view) return <Loading />;
  const standing = standingOf(view);
  if (standing.kind === 'too-early') return <TooEarly view={view} />;
  if (standing.kind === 'nothing-to-assess') return <NothingToAssess view={view} />;
  return <ResultsPage view={view} overall={standing.overall} />;
}
