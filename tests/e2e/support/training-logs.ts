import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { RunSummary } from '../../../src/contract/run-records.ts';
import { labelledRuns } from '../../support/labelled-runs.ts';
import { big5 } from '../../support/write-training-logs.ts';
import type { ApiClient } from './api-client.ts';

const folder = new URL('../../fixtures/training-runs/labelled/', import.meta.url);

/** The log of the first whole labelled run with a label, as its CSV. */
export function labelledLog(label: string): File {
  const run = labelledRuns().find((each) => each.kind === 'full' && each.scored && each.label === label);
  if (!run?.file) throw new Error(`No labelled run is ${label}`);
  return new File([gunzipSync(readFileSync(new URL(run.file, folder)))], `${run.name}.csv`, { type: 'text/csv' });
}

/** How the odd log calls the column of the validation score: nothing that a reader could guess. */
export const oddColumn = '甲欄';

/** The same run as an instrument's software in Taiwan may write it: Big5, semicolons, decimal commas, odd headers. */
export async function oddLog(label: string): Promise<Uint8Array> {
  const [, ...rows] = (await labelledLog(label).text()).trim().split('\n');
  const head = ['步數', '訓練損失', '驗證損失', '訓練準確率', oddColumn];
  const cells = rows.map((row) => row.split(',').slice(0, head.length));
  return big5(`${[head, ...cells].map((row) => row.join(';')).join('\r\n')}\r\n`.replaceAll('.', ','));
}

/** Reads logs into an organisation as the screen does, and returns its runs. */
export async function readLogs(
  api: ApiClient,
  organisationId: string,
  files: readonly File[],
): Promise<readonly RunSummary[]> {
  for await (const { failures } of await api.runs.read({ organisationId, files: [...files] })) {
    if (failures.length > 0) throw new Error(`Not read: ${JSON.stringify(failures)}`);
  }
  return api.runs.list({ organisationId });
}
