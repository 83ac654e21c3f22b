import * as z from 'zod';
import { assumptions } from '../../src/content/assumptions.ts';
import { computeOffers, hiddenShare } from '../../src/content/compute-prices.ts';
import { computePrices } from '../../src/contract/run-records.ts';
import { AppError } from '../app-error.ts';
import type { Context } from './context.ts';
import type { settingsService } from './settings-service.ts';

/** What the bill of a training run rests on. */
export type ComputePrices = z.infer<typeof computePrices>;

/** Where the user's own prices are kept among the settings: those that are no assumption of the settings. */
const settingsKey = 'computePrices';
const stored = z.object({
  prices: z.record(z.string(), z.number().min(0)).catch({}),
  ownMachine: computePrices.shape.ownMachine.catch({}),
});

/**
 * Reads and changes prices of computing. A price that is an assumption of the settings too is one number: it is changed there.
 */
export function priceService({ store, assumptions: own }: Context, settings: ReturnType<typeof settingsService>) {
  const kept = () => stored.catch({ prices: {}, ownMachine: {} }).parse(store.settings.all()[settingsKey]);
  const get = (): ComputePrices => {
    const { prices, ownMachine } = kept();
    const userPrices = { ...prices, ...own() };
    const share = own()[hiddenShare.assumption];
    return {
      prices: computeOffers.flatMap(({ id, ntdPerHour, asOf }): ComputePrices['prices'] => {
        const user = userPrices[id];
        if (user !== undefined) return [{ id, ntdPerHour: user, asOf: null }];
        return ntdPerHour ? [{ id, ntdPerHour: ntdPerHour.middle, asOf }] : [];
      }),
      hiddenShare: share === undefined ? hiddenShare.middle : share / 100,
      ownMachine,
    };
  };
  return {
    get,
    /** The whole of them: what is left out is the content's again. */
    set(changed: z.output<typeof computePrices>): ComputePrices {
      const unknown = changed.prices.find(({ id }) => !computeOffers.some((offer) => offer.id === id));
      if (unknown) throw new AppError('INVALID_INPUT', { field: 'prices', detail: unknown.id.slice(0, 80) });
      const prices = ownPrices(changed);
      const ofSettings = Object.entries(own()).filter(([id]) => !isBill(id));
      const assumed = Object.entries(prices).filter(([id]) => isAssumption(id));
      const others = Object.fromEntries(Object.entries(prices).filter(([id]) => !isAssumption(id)));
      store.settings.set(settingsKey, { prices: others, ownMachine: changed.ownMachine });
      settings.set({ assumptions: Object.fromEntries([...ofSettings, ...assumed]) });
      return get();
    },
  };
}

const isAssumption = (id: string): boolean => assumptions.some((assumption) => assumption.id === id);
const isBill = (id: string): boolean =>
  id === hiddenShare.assumption || computeOffers.some((offer) => offer.id === id && isAssumption(id));

/** The user's own numbers by id: those that are not the content's. What is set back to the content's is dated again. */
function ownPrices({ prices, hiddenShare: share }: ComputePrices): Readonly<Record<string, number>> {
  const defaults = new Map(computeOffers.map(({ id, ntdPerHour }) => [id, ntdPerHour?.middle]));
  const own = prices.filter(({ id, ntdPerHour }) => ntdPerHour !== defaults.get(id));
  return {
    ...Object.fromEntries(own.map(({ id, ntdPerHour }) => [id, ntdPerHour])),
    ...(share === hiddenShare.middle ? {} : { [hiddenShare.assumption]: share * 100 }),
  };
}
