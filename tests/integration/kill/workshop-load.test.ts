import { expect, it } from 'vitest';
import { workshopLoad } from '../../load/workshop-load.ts';

it('loses no acknowledged vote of forty people over a lost network and a kill, and all are back', async () => {
  const report = await workshopLoad(40, 2, 2);
  expect(report).toMatchObject({ people: 40, lost: 0 });
  expect(report.votes).toBeGreaterThan(120);
}, 120_000);
