import {
  type ComputeOffer,
  computeOffers,
  hiddenShare,
  type OwnMachineField,
  ownMachineFigures,
  type PriceBand,
} from '../../content/compute-prices.ts';
import { runRules } from '../../content/run-rules.ts';
import type { ReviewPoint } from './types.ts';

/** Prices in force, as the user may have changed them: NT$ per hour of one accelerator. */
export interface BillPrices {
  /** `asOf` null: the user's own price, taken as certain. */
  readonly prices: readonly { readonly id: string; readonly ntdPerHour: number; readonly asOf: string | null }[];
  /** Share added to cloud prices; where it is the content's, its band is taken. */
  readonly hiddenShare: number;
  /** The user's own figures, each taken as certain. */
  readonly ownMachine: { readonly [Field in OwnMachineField]?: number | undefined };
}

/** What is known of the run that is to be extended. Steps as in its log. */
export interface BilledRun {
  readonly lastStep: number;
  readonly memorisedStep: number | null;
  /** Time constant in steps; null: not known. */
  readonly tau: number | null;
  readonly reviewPoints: readonly ReviewPoint[];
  /** Approved money for the run in all, NT$; null: none stated. */
  readonly capNtd: number | null;
  /** Steps that the run makes in an hour on its accelerators; null: not known, then only prices can be told. */
  readonly stepsPerHour: number | null;
  /** Accelerators that it keeps busy. */
  readonly accelerators: number;
}

/** What it costs to go on until a step. Money in NT$, from the last step of the log on. */
export interface BillLine {
  /** A review point, or the longest wait of the protocol. */
  readonly until: { readonly kind: 'review'; readonly point: ReviewPoint } | { readonly kind: 'longest' };
  readonly step: number;
  readonly hours: number;
  readonly ntd: PriceBand;
}

/** The bill of one way to compute. */
export interface OfferBill {
  readonly offer: string;
  readonly place: ComputeOffer['place'];
  /** NT$ per hour of one accelerator as priced, before what is hidden. */
  readonly ntdPerHour: PriceBand;
  /** Share added to it. */
  readonly hidden: PriceBand;
  /** Null while the pace of the run is not known; then there are no lines. */
  readonly ntdPer1kSteps: PriceBand | null;
  readonly lines: readonly BillLine[];
  /** Step at which the approved money is spent at the middle price, steps so far included; null: no money stated. */
  readonly moneyEndsAtStep: number | null;
}

const none: PriceBand = { low: 0, middle: 0, high: 0 };
const certain = (value: number): PriceBand => ({ low: value, middle: value, high: value });

/** What going on with a run costs, for each way to compute that has a price, in the content's order. */
export function runBill(run: BilledRun, prices: BillPrices): readonly OfferBill[] {
  return computeOffers.flatMap((offer) => {
    const ntdPerHour = priceOf(offer, prices);
    return ntdPerHour ? [billOf(offer, ntdPerHour, run, prices)] : [];
  });
}

function billOf(offer: ComputeOffer, ntdPerHour: PriceBand, run: BilledRun, prices: BillPrices): OfferBill {
  const hidden = offer.place === 'cloud' ? hiddenBand(prices.hiddenShare) : none;
  const priced = { offer: offer.id, place: offer.place, ntdPerHour, hidden };
  const { stepsPerHour } = run;
  if (stepsPerHour === null) return { ...priced, ntdPer1kSteps: null, lines: [], moneyEndsAtStep: null };
  const perStep = (end: keyof PriceBand) => (ntdPerHour[end] * (1 + hidden[end]) * run.accelerators) / stepsPerHour;
  const times = (steps: number): PriceBand => ({
    low: perStep('low') * steps,
    middle: perStep('middle') * steps,
    high: perStep('high') * steps,
  });
  return {
    ...priced,
    ntdPer1kSteps: times(1000),
    lines: goals(run).map(({ until, step }) => ({
      until,
      step,
      hours: (step - run.lastStep) / stepsPerHour,
      ntd: times(step - run.lastStep),
    })),
    moneyEndsAtStep: run.capNtd === null || perStep('middle') === 0 ? null : run.capNtd / perStep('middle'),
  };
}

/** Steps still ahead that a decision is due at, nearest first. */
function goals(run: BilledRun): readonly Pick<BillLine, 'until' | 'step'>[] {
  const longest = longestWait(run.memorisedStep, run.tau);
  const all: Pick<BillLine, 'until' | 'step'>[] = run.reviewPoints
    // The last review may stand where the wait ends: one line is enough.
    .filter(({ step }) => longest === null || Math.abs(step - longest) >= 1)
    .map((point) => ({ until: { kind: 'review', point }, step: point.step }));
  if (longest !== null) all.push({ until: { kind: 'longest' }, step: longest });
  return all.filter(({ step }) => step > run.lastStep).sort((a, b) => a.step - b.step);
}

/** Step after which the protocol waits no longer, whatever the money (domain.md A.5); null: nothing memorised yet. */
function longestWait(memorisedStep: number | null, tau: number | null): number | null {
  if (memorisedStep === null) return null;
  return tau === null ? memorisedStep * runRules.longestMemorisations : memorisedStep + runRules.longestTaus * tau;
}

function priceOf(offer: ComputeOffer, prices: BillPrices): PriceBand | null {
  if (offer.place === 'own') return ownMachinePrice(prices.ownMachine);
  const known = prices.prices.find(({ id }) => id === offer.id);
  if (!known) return null;
  return known.asOf !== null && offer.ntdPerHour ? offer.ntdPerHour : certain(known.ntdPerHour);
}

function hiddenBand(share: number): PriceBand {
  const { low, middle, high } = hiddenShare;
  return share === middle ? { low, middle, high } : certain(share);
}

/** Depreciation in equal parts over the hours that it trains, plus electricity: NT$ per hour of one accelerator. */
export function ownMachinePrice(own: BillPrices['ownMachine']): PriceBand {
  const figure = (id: OwnMachineField, end: keyof PriceBand) =>
    own[id] ?? ownMachineFigures.find((known) => known.id === id)?.[end] ?? Number.NaN;
  const at = (dear: keyof PriceBand, long: keyof PriceBand) =>
    figure('priceNtd', dear) / (figure('years', long) * figure('hoursPerYear', long)) +
    (figure('watts', dear) / 1000) * figure('ntdPerKwh', dear);
  return { low: at('low', 'high'), middle: at('middle', 'middle'), high: at('high', 'low') };
}
