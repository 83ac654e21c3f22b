import { assumptions } from './assumptions.ts';
import type { Confidence } from './types.ts';

/** Cheap, usual and dear end of a figure. */
export interface PriceBand {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** A way to pay for an accelerator. Its words stand in `run-help.json` under `bill.offers.<id>`. */
export interface ComputeOffer {
  /** Of a price that the settings know too, the id of that assumption: it is one number, edited in either place. */
  readonly id: string;
  readonly place: 'own' | 'cloud' | 'national';
  /** NT$ per hour of one accelerator; null: worked out (own machine) or not published (national computing). */
  readonly ntdPerHour: PriceBand | null;
  readonly asOf: string;
  readonly confidence: Confidence;
}

/** One figure behind the price of an own machine; words under `bill.own.<id>`. Editable. */
export interface OwnMachineFigure extends PriceBand {
  readonly id: OwnMachineField;
  readonly confidence: Confidence;
  readonly asOf: string;
}
export const ownMachineFields = ['priceNtd', 'years', 'hoursPerYear', 'watts', 'ntdPerKwh'] as const;
export type OwnMachineField = (typeof ownMachineFields)[number];

const taken = { confidence: 'ASM', asOf: '2026-11-23' } as const;

/**
 * An own machine, all per accelerator (`low` the smaller number, not the cheaper end): its price with its share of the computer
 * (NT$), years of use, hours that it really trains in a year, watts under load with cooling, NT$ per kWh.
 */
export const ownMachineFigures: readonly OwnMachineFigure[] = [
  { ...taken, id: 'priceNtd', low: 100_000, middle: 130_000, high: 180_000 },
  { ...taken, id: 'years', low: 3, middle: 4, high: 5 },
  { ...taken, id: 'hoursPerYear', low: 1500, middle: 3000, high: 6000 },
  { ...taken, id: 'watts', low: 450, middle: 600, high: 800 },
  { ...taken, id: 'ntdPerKwh', low: 3, middle: 4, high: 6 },
];

/** Cloud prices (domain.md C.4) are the settings' assumptions; no price of national computing was found: a quote decides. */
export const computeOffers: readonly ComputeOffer[] = [
  { ...taken, id: 'own-machine', place: 'own', ntdPerHour: null },
  cloud('rtx4090-hour'),
  cloud('a100-hour'),
  cloud('h100-hour'),
  { ...taken, id: 'nchc-hour', place: 'national', ntdPerHour: null },
];

/** The share that storage, transfer and idle time add to a cloud price (Mercatus, May 2026): 0.4 is 40 %. */
export const hiddenShare: PriceBand & {
  readonly assumption: string;
  readonly confidence: Confidence;
  readonly asOf: string;
} = hiddenShareBand('cloud-hidden-cost');

function cloud(id: string): ComputeOffer {
  const { low, value, high, confidence, asOf } = assumed(id);
  return {
    id,
    place: 'cloud',
    ntdPerHour: { low: low ?? value, middle: value, high: high ?? value },
    confidence,
    asOf,
  };
}

function hiddenShareBand(assumption: string) {
  const { low, value, high, confidence, asOf } = assumed(assumption);
  const band = { low: (low ?? value) / 100, middle: value / 100, high: (high ?? value) / 100 };
  return { assumption, ...band, confidence, asOf };
}

function assumed(id: string) {
  const found = assumptions.find((assumption) => assumption.id === id);
  if (!found) throw new Error(`no assumption ${id}`);
  return found;
}
