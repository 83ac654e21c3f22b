import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeOffers } from '../../../src/content/compute-prices.ts';
import { logColumns, snippetFrameworks } from '../../../src/content/run-logging.ts';
import { type RunMetric, runMetrics } from '../../../src/domain/training-run/types.ts';
import { logFile, madeLog } from '../../support/made-log.ts';
import { clientOf, openApp } from '../../support/open-app.ts';
import { newOrganisation, readOne } from '../../support/read-runs.ts';

const folder = new URL('../../fixtures/training-runs/snippets/', import.meta.url);
const snippetLog = (framework: string) =>
  logFile(`${framework}.csv`, readFileSync(new URL(`${framework}.csv`, folder), 'utf8'));

describe('a log that a snippet wrote', () => {
  it.each(snippetFrameworks)('is read without a correction and lacks nothing: %s', async (framework) => {
    const app = openApp();
    const { id, analysis } = await readOne(app, newOrganisation(app), snippetLog(framework));
    const { columns, notes, unit } = app.services.runs.get({ id });
    const taken = columns.flatMap(({ name, role }) => (role === 'ignored' ? [] : [[name, role] as const]));
    const wanted = runMetrics.map((metric: RunMetric) => [logColumns[metric], metric] as const);
    expect(new Map(taken)).toEqual(new Map([['step', 'step'], ...wanted]));
    expect([unit, notes, analysis.missing]).toEqual(['step', [], []]);
  });
});

describe('the bill of a stored run', () => {
  const asked = { stepsPerHour: null, accelerators: 1 };

  it('goes at the pace of the log, and at none where the log has no times', async () => {
    const app = openApp();
    const organisationId = newOrganisation(app);
    const timed = await readOne(app, organisationId, snippetLog('pytorch'));
    const { measuredStepsPerHour, bills } = await clientOf(app).runs.bill({ id: timed.id, ...asked });
    expect(measuredStepsPerHour).toBeGreaterThan(100_000);
    const priced = computeOffers.filter(({ place }) => place !== 'national').map(({ id }) => id);
    expect(bills.map(({ offer }) => offer)).toEqual(priced);
    for (const { ntdPer1kSteps } of bills) expect(ntdPer1kSteps?.middle).toBeGreaterThan(0);

    const untimed = await readOne(app, organisationId, logFile('a.csv', madeLog()));
    const open = await clientOf(app).runs.bill({ id: untimed.id, ...asked });
    expect([open.measuredStepsPerHour, ...open.bills.map(({ ntdPer1kSteps }) => ntdPer1kSteps)]).toEqual(
      [null, ...priced].map(() => null),
    );
    const given = await clientOf(app).runs.bill({ id: untimed.id, stepsPerHour: 1000, accelerators: 3 });
    expect(given.bills.find(({ offer }) => offer === 'a100-hour')?.ntdPer1kSteps?.middle).toBeCloseTo(55 * 1.4 * 3, 9);
  });

  it("follows the user's prices, which are those of the settings, until they are put back", async () => {
    const app = openApp();
    const client = clientOf(app);
    const { id } = await readOne(app, newOrganisation(app), snippetLog('lightning'));
    const cost = async (offer: string) => {
      const { bills } = await client.runs.bill({ id, stepsPerHour: 1000, accelerators: 1 });
      return bills.find((bill) => bill.offer === offer)?.ntdPer1kSteps ?? null;
    };
    const before = await client.prices.get();
    const own = [
      { id: 'h100-hour', ntdPerHour: 200, asOf: null },
      { id: 'nchc-hour', ntdPerHour: 80, asOf: null },
    ];
    const others = before.prices.filter((price) => price.id !== 'h100-hour');
    await client.prices.set({ ...before, prices: [...others, ...own], ownMachine: { hoursPerYear: 1000 } });
    expect(await cost('h100-hour')).toEqual({ low: 260, middle: 280, high: 300 });
    expect(await cost('nchc-hour')).toEqual({ low: 80, middle: 80, high: 80 });
    expect((await cost('own-machine'))?.middle).toBeCloseTo(130_000 / 4000 + 2.4, 9);
    expect((await client.settings.get()).assumptions).toMatchObject({ 'h100-hour': 200 });

    expect(await client.prices.set(before)).toEqual(before);
    expect((await cost('h100-hour'))?.middle).toBeCloseTo(154, 9);
    expect(await cost('nchc-hour')).toBeNull();
  });
});
