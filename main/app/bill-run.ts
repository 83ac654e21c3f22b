import type * as z from 'zod';
import type { billInput, RunBillView } from '../../src/contract/bill-records.ts';
import { runBill } from '../../src/domain/training-run/run-bill.ts';
import { stepsPerHour } from '../../src/domain/training-run/steps-per-hour.ts';
import { toSeries } from '../../src/domain/training-run/to-series.ts';
import type { Context } from './context.ts';
import type { ComputePrices } from './price-service.ts';
import { tableOf } from './run-rules.ts';
import { runOf } from './run-view.ts';

/** The bill that is asked for. */
export type WantedBill = z.output<typeof billInput>;

/** What going on with a stored run costs. Throws AppError NOT_FOUND, LOG_UNREADABLE. */
export function billRun(context: Context, wanted: WantedBill, prices: ComputePrices): RunBillView {
  const run = runOf(context, wanted.id);
  const { time } = toSeries(tableOf(context.store, run), run.roles).series;
  const measured = time ? stepsPerHour(time) : null;
  const { lastStep, memorisedStep, tau, reviewPoints } = run.analysis;
  const bills = runBill(
    {
      lastStep,
      memorisedStep,
      tau,
      reviewPoints,
      capNtd: run.settings.capNtd,
      stepsPerHour: wanted.stepsPerHour ?? measured,
      accelerators: wanted.accelerators,
    },
    prices,
  );
  return { measuredStepsPerHour: measured, bills };
}
