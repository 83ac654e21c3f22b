import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../client/api.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Loading } from '../../ui/loading.tsx';
import { standingOf } from '../../ui/standing.ts';
import { NothingToReport } from './nothing-to-report.tsx';
import { ReportsPage } from './reports-page.tsx';

/** What leaves Dunwu as a file: reports and governance documents, looked at first, then exported. */
export function ReportsScreen() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId/reports' });
  const assessment = useQuery(api.assessments.get.queryOptions({ input: { id: assessmentId } }));
  const settings = useQuery(api.reports.settings.queryOptions({ input: { assessmentId } }));
  const view = assessment.data;
  const error = assessment.error ?? (settings.data ? null : settings.error);
  if (error) {
    const retry = () => void Promise.all([assessment.refetch(), settings.refetch()]);
    return <ErrorPanel error={error} onRetry={retry} />;
  }
  if (!view || !settings.data) return <Loading />;
  const { kind } = standingOf(view);
  if (kind === 'too-early') return <NothingToReport kind="empty" view={view} />;
  if (kind === 'nothing-to-assess') return <NothingToReport kind="nothing" view={view} />;
  return <ReportsPage key={assessmentId} view={view} settings={settings.data} />;
}
