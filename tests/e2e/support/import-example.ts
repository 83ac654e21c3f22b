import { readFileSync } from 'node:fs';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { ApiClient } from './api-client.ts';

/** One of the fictional firms under `examples/`, imported as a user would. */
export async function importExample(
  api: ApiClient,
  firm: 'machine-tools' | 'clinic-software' | 'trading-company',
): Promise<AssessmentView> {
  const text = readFileSync(new URL(`../../../examples/${firm}.json`, import.meta.url));
  return api.data.importAnswers({ file: new File([text], `${firm}.json`, { type: 'application/json' }) });
}
