import { describe, expect, it, onTestFinished } from 'vitest';
import type { ReadProgress } from '../../../src/contract/run-records.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { logFile } from '../../support/made-log.ts';
import { serve } from '../../support/serve.ts';

describe('a folder of logs sent to the server host', () => {
  it('arrives with the paths of its files, larger than other requests may be', async () => {
    const served = await serve(newDataFolder());
    onTestFinished(() => served.stop('SIGTERM'));
    const { organisations, runs } = served.client;
    const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
    const { id: organisationId } = await organisations.create({ name: '測試工廠', ...none });
    const weights = new File([new Uint8Array(34 * 1024 * 1024)], '實驗 1/seed-3/model.pt');
    const files = [weights, logFile('實驗 1/seed-3/metrics.csv')];
    const told: ReadProgress[] = [];
    for await (const event of await runs.read({ organisationId, files })) told.push(event);
    expect(told.at(-1)).toMatchObject({
      step: 'done',
      runs: [{ sourceName: '實驗 1/seed-3/metrics.csv' }],
      failures: [],
    });
  });
});
