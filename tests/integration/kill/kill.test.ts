import { expect, it } from 'vitest';
import { killTest } from '../../support/kill-test.ts';

it('loses no acknowledged answer and keeps a sound database over 25 kills', async () => {
  const report = await killTest(25, 2026);
  expect(report).toMatchObject({ kills: 25, lost: 0, integrityFailures: 0 });
  expect(report.acknowledged).toBeGreaterThan(50);
}, 240_000);
