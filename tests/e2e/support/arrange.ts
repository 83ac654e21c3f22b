import type { AssessmentView } from '../../../src/contract/records.ts';
import type { ApiClient } from './api-client.ts';

const unknown = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };

/** A new organisation with a new assessment, made through the API. */
export async function newAssessment(
  api: ApiClient,
  mode: 'quick' | 'full',
  name = '測試股份有限公司',
): Promise<AssessmentView> {
  const organisation = await api.organisations.create({ ...unknown, name });
  return api.assessments.create({ organisationId: organisation.id, mode });
}
