import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Organisation } from '../../../src/contract/records.ts';
import { api, client } from '../../client/api.ts';
import type { AssessmentSummary } from '../../ui/assessment-summary.ts';

/** How many clients are shown at once; the others are in the portfolio. */
const shownAtOnce = 12;

/** The clients worked on last, with their assessments. */
export interface RecentClients {
  readonly organisations: readonly Organisation[];
  readonly assessments: readonly AssessmentSummary[];
  /** How many match, and how many clients there are in all, archived ones too. */
  readonly total: number;
  readonly clients: number;
}

/** The clients worked on last of those that match; the earlier answer stays while the next one is coming. */
export function useRecentClients(search: string, enabled = true) {
  return useQuery({
    // Under the organisations' key: who changes one makes this stale.
    queryKey: [...api.organisations.key(), 'recent', search],
    queryFn: () => readRecentClients(search),
    enabled,
    placeholderData: keepPreviousData,
  });
}

async function readRecentClients(search: string): Promise<RecentClients> {
  const page = await client.portfolio.list({ search, sort: 'recent', descending: true, limit: shownAtOnce });
  const ids = page.rows.map(({ organisationId }) => organisationId);
  const [organisations, assessments] = await Promise.all([
    client.organisations.list({ ids }),
    client.assessments.list({ organisationIds: ids }),
  ]);
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return {
    organisations: ids.flatMap((id) => byId.get(id) ?? []),
    assessments,
    total: page.total,
    clients: page.clients,
  };
}
