import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { api } from '../../client/api.ts';
import { standingOf } from '../../ui/standing.ts';
import type { PresentData } from './present-data.ts';

/** What there is to present: nothing yet, or everything that the pages are made from. */
export type Presentable =
  | { readonly kind: 'too-early' | 'nothing-to-assess'; readonly view: AssessmentView }
  | { readonly kind: 'ready'; readonly data: PresentData };

/** Where the way to the data is: still coming, failed (with a way to try again), or there. */
export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'there'; readonly what: Presentable };

/** Gathers assessment, plan and roadmap. The plan is asked for only once there is something to plan for. */
export function usePresentData(assessmentId: string): Loaded {
  const assessment = useQuery(api.assessments.get.queryOptions({ input: { id: assessmentId } }));
  const standing = assessment.data ? standingOf(assessment.data) : null;
  const ready = standing?.kind === 'standing';
  const plan = useQuery(api.plan.get.queryOptions({ input: { assessmentId }, enabled: ready }));
  const planned = plan.data !== undefined && plan.data.plan.status !== 'infeasible';
  const roadmap = useQuery(api.roadmap.get.queryOptions({ input: { assessmentId }, enabled: planned }));
  const failed = [assessment, plan, roadmap].find((query) => query.isError && query.data === undefined);
  if (failed) return failedBy(failed);
  if (!assessment.data || !standing) return { state: 'loading' };
  if (standing.kind !== 'standing') return { state: 'there', what: { kind: standing.kind, view: assessment.data } };
  if (!plan.data || (planned && !roadmap.data)) return { state: 'loading' };
  const data = { view: assessment.data, overall: standing.overall, plan: plan.data, roadmap: roadmap.data ?? null };
  return { state: 'there', what: { kind: 'ready', data } };
}

function failedBy(query: UseQueryResult<unknown, Error>): Loaded {
  return { state: 'failed', error: query.error ?? new Error(), retry: () => void query.refetch() };
}
