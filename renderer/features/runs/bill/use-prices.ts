import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import type { OwnMachineField } from '../../../../src/content/compute-prices.ts';
import type { computePrices } from '../../../../src/contract/run-records.ts';
import { api } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';
import { showUndo, type UndoNotice } from '../../../ui/show-undo.tsx';

/** How long after the last key a price is saved. */
export const saveAfterMs = 800;

/** The prices in force. */
export type Prices = z.infer<typeof computePrices>;

/** Changes the prices as they are now; `name` says which one was changed. */
export type PriceChange = (name: string, changed: (prices: Prices) => Prices) => void;

/** The prices behind every bill, and how they are changed: saved at once, with undo. */
export function usePrices() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const key = api.prices.get.queryKey();
  const notice = useRef<UndoNotice | null>(null);
  const query = useQuery(api.prices.get.queryOptions());
  const { mutate: save } = useMutation(
    api.prices.set.mutationOptions({
      onSuccess: async (saved) => {
        cache.setQueryData(key, saved);
        // The cloud prices are assumptions of the settings, too.
        await cache.invalidateQueries({ queryKey: api.settings.key() });
        await cache.invalidateQueries({ queryKey: api.runs.bill.key() });
      },
      onError: showError,
    }),
  );
  const change: PriceChange = (name, changed) => {
    const before = cache.getQueryData<Prices>(key);
    if (!before) return;
    save(changed(before), {
      onSuccess: () => {
        notice.current?.close();
        notice.current = showUndo(t('run-help:bill.prices.changed', { name }), () => save(before));
      },
    });
  };
  return { query, change };
}

/** The prices with one of them changed; null: without it. */
export function withPrice(prices: Prices, id: string, ntdPerHour: number | null): Prices {
  const others = prices.prices.filter((price) => price.id !== id);
  return { ...prices, prices: ntdPerHour === null ? others : [...others, { id, ntdPerHour, asOf: null }] };
}

/** The prices with another figure of the own machine; null: the assumption again. */
export function withFigure(prices: Prices, id: OwnMachineField, value: number | null): Prices {
  const { [id]: _, ...others } = prices.ownMachine;
  return { ...prices, ownMachine: value === null ? others : { ...others, [id]: value } };
}
