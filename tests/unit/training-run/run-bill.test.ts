import { describe, expect, it } from 'vitest';
import { computeOffers } from '../../../src/content/compute-prices.ts';
import {
  type BilledRun,
  type BillPrices,
  ownMachinePrice,
  runBill,
} from '../../../src/domain/training-run/run-bill.ts';
import { stepsPerHour } from '../../../src/domain/training-run/steps-per-hour.ts';

const cloud = (id: string) => {
  const offer = computeOffers.find((each) => each.id === id);
  return { id, ntdPerHour: offer?.ntdPerHour?.middle ?? 0, asOf: offer?.asOf ?? null };
};
const prices: BillPrices = {
  prices: ['rtx4090-hour', 'a100-hour', 'h100-hour'].map(cloud),
  hiddenShare: 0.4,
  ownMachine: {},
};
/** Memorised at 1,000, tau 500: reviews at 2,000, 3,500 and 6,000; the protocol waits until 16,000 at most. */
const run: BilledRun = {
  lastStep: 2500,
  memorisedStep: 1000,
  tau: 500,
  reviewPoints: [
    { multiple: 2, unit: 'taus', step: 2000 },
    { multiple: 5, unit: 'taus', step: 3500 },
    { multiple: 10, unit: 'taus', step: 6000 },
  ],
  capNtd: null,
  stepsPerHour: 100,
  accelerators: 2,
};
const billOf = (id: string, change: Partial<BilledRun> = {}, paid: Partial<BillPrices> = {}) =>
  runBill({ ...run, ...change }, { ...prices, ...paid }).find(({ offer }) => offer === id);

describe('the bill of an extended run', () => {
  it('takes price, hidden cost, pace and accelerators together, by hand for an H100', () => {
    // Middle: 110 NT$ x 1.4 x 2 accelerators / 100 steps = 3.08 NT$ a step. Low: 65 x 1.3, high: 220 x 1.5.
    const bill = billOf('h100-hour');
    expect(bill?.ntdPer1kSteps?.low).toBeCloseTo(1690, 9);
    expect(bill?.ntdPer1kSteps?.middle).toBeCloseTo(3080, 9);
    expect(bill?.ntdPer1kSteps?.high).toBeCloseTo(6600, 9);
    expect(bill?.lines.map(({ step, hours, ntd }) => [step, hours, Math.round(ntd.middle)])).toEqual([
      [3500, 10, 3080],
      [6000, 35, 10_780],
      [16_000, 135, 41_580],
    ]);
  });

  it('leaves out review points that are past', () => {
    expect(billOf('h100-hour')?.lines.map(({ until }) => until.kind)).toEqual(['review', 'review', 'longest']);
    expect(billOf('h100-hour', { lastStep: 20_000 })?.lines).toEqual([]);
  });

  it('has one line for a review that stands where the wait ends', () => {
    const reviewPoints = [...run.reviewPoints, { multiple: 30, unit: 'taus', step: 16_000 } as const];
    expect(billOf('h100-hour', { reviewPoints })?.lines.map(({ step }) => step)).toEqual([3500, 6000, 16_000]);
  });

  it('waits a hundred times the memorising step where no time constant is known, and nowhere before memorising', () => {
    expect(billOf('h100-hour', { tau: null })?.lines.at(-1)?.step).toBe(100_000);
    expect(billOf('h100-hour', { memorisedStep: null, reviewPoints: [] })?.lines).toEqual([]);
  });

  it('says at which step the approved money is spent, steps so far included', () => {
    expect(billOf('h100-hour', { capNtd: 30_800 })?.moneyEndsAtStep).toBeCloseTo(10_000, 6);
    expect(billOf('h100-hour')?.moneyEndsAtStep).toBeNull();
  });

  it("takes the user's own price and hidden share as certain", () => {
    const own = billOf(
      'h100-hour',
      {},
      { prices: [{ id: 'h100-hour', ntdPerHour: 100, asOf: null }], hiddenShare: 0.1 },
    );
    expect(own?.ntdPerHour).toEqual({ low: 100, middle: 100, high: 100 });
    expect(own?.ntdPer1kSteps?.low).toBeCloseTo(2200, 9);
    expect(own?.ntdPer1kSteps?.high).toBeCloseTo(2200, 9);
  });

  it('has no bill of national computing until a quote is entered, and adds nothing hidden to it', () => {
    expect(billOf('nchc-hour')).toBeUndefined();
    const quoted = billOf('nchc-hour', {}, { prices: [{ id: 'nchc-hour', ntdPerHour: 50, asOf: null }] });
    expect(quoted?.ntdPer1kSteps).toEqual({ low: 1000, middle: 1000, high: 1000 });
  });

  it('prices an own machine by depreciation and electricity', () => {
    // 130,000 / (4 years x 3,000 h) + 0.6 kW x 4 = 10.83 + 2.4; dear: 180,000 / (3 x 1,500) + 0.8 x 6 = 40 + 4.8.
    expect(ownMachinePrice({}).middle).toBeCloseTo(13.2333, 4);
    expect(ownMachinePrice({}).high).toBeCloseTo(44.8, 9);
    expect(ownMachinePrice({}).low).toBeCloseTo(100_000 / 30_000 + 0.45 * 3, 9);
    const known = { priceNtd: 120_000, years: 4, hoursPerYear: 2000, watts: 500, ntdPerKwh: 4 };
    expect(ownMachinePrice(known)).toEqual({ low: 17, middle: 17, high: 17 });
  });

  it('still tells prices, and no more, while the pace of the run is not known', () => {
    const bill = billOf('own-machine', { stepsPerHour: null, capNtd: 1000 });
    expect(bill).toMatchObject({ ntdPer1kSteps: null, lines: [], moneyEndsAtStep: null });
    expect(bill?.ntdPerHour.middle).toBeCloseTo(13.2333, 4);
  });
});

describe('the pace of a run', () => {
  const pace = (steps: number[], values: number[]) =>
    stepsPerHour({ steps: Float64Array.from(steps), values: Float64Array.from(values) });

  it('is that of most steps: a pause and a restarted clock do not count', () => {
    expect(pace([0, 100, 200, 300, 400, 500], [0, 100, 200, 90_000, 10, 110])).toBe(3600);
  });

  it('is the same for times since 1970 as for seconds since the start', () => {
    expect(pace([10, 20, 40], [1_700_000_000, 1_700_000_005, 1_700_000_015])).toBe(7200);
  });

  it('is not known from one time, none, or times that do not move', () => {
    expect(pace([5], [3])).toBeNull();
    expect(pace([], [])).toBeNull();
    expect(pace([1, 2, 3], [7, 7, 7])).toBeNull();
    expect(pace([1, 2, 3], [1, Number.NaN, Number.POSITIVE_INFINITY])).toBeNull();
  });
});
