import { expect, it } from 'vitest';
import { makeDeliverable } from '../../../main/export/make-deliverable.ts';
import { defaultBranding } from '../../../src/contract/report-records.ts';
import { killExport } from '../../support/kill-export.ts';
import { sampleReport } from '../../support/sample-reports.ts';

it('leaves the old file or the new one, whole and logged only when there, over 50 kills in the midst of exports', async () => {
  const report = sampleReport('trading-company');
  const job = { report, deliverable: 'summary', format: 'pdf', language: 'both', hidden: [] } as const;
  const { bytes } = await makeDeliverable({ ...job, branding: defaultBranding });
  const found = await killExport(50, 2026, repeated(bytes));
  expect(found).toMatchObject({ kills: 50, broken: 0, withoutFile: 0, leftOver: 0 });
  expect(found.logged).toBeGreaterThan(20);
}, 240_000);

/** So often that writing takes long enough to be killed in its midst: a direct write over the old file turns this test red. */
function repeated(bytes: Uint8Array): Uint8Array {
  const times = Math.ceil(8_000_000 / bytes.byteLength);
  return Buffer.concat(Array.from({ length: times }, () => bytes));
}
