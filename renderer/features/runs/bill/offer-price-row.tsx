import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ComputeOffer } from '../../../../src/content/compute-prices.ts';
import { AmountInput } from '../../../ui/amount-input.tsx';
import { useFormats } from '../../../ui/format.ts';
import { Basis, PriceRow, ResetPrice } from './price-row.tsx';
import { type PriceChange, type Prices, saveAfterMs, withPrice } from './use-prices.ts';

interface OfferPriceRowProps {
  readonly offer: ComputeOffer;
  readonly prices: Prices;
  readonly change: PriceChange;
}

/** The price of an hour in the cloud or on national computing; of the latter there is none until a quote is entered. */
export function OfferPriceRow({ offer, prices, change }: OfferPriceRowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = t(`run-help:bill.offers.${offer.id}`);
  const usual = offer.ntdPerHour;
  const price = prices.prices.find(({ id }) => id === offer.id);
  const own = price !== undefined && price.asOf === null;
  const set = (ntd: number | null) => change(name, (now) => withPrice(now, offer.id, ntd));
  const keep = useDebouncedCallback(set, { delay: saveAfterMs, flushOnUnmount: true });
  return (
    <PriceRow
      id={offer.id}
      name={name}
      range={
        usual
          ? t('run-help:bill.range', { low: formats.number(usual.low), high: formats.number(usual.high) })
          : t('run-help:bill.prices.none')
      }
      basis={<Basis words={offer.id} confidence={usual && offer.confidence} asOf={offer.asOf} own={own} />}
      reset={
        own && (
          <ResetPrice
            name={name}
            value={usual ? formats.number(usual.middle) : null}
            onReset={() => set(usual ? usual.middle : null)}
          />
        )
      }
    >
      <AmountInput
        aria-label={t('run-help:bill.prices.edit', { name })}
        value={price?.ntdPerHour ?? null}
        onChange={(ntd) => (ntd !== null || usual === null) && keep(ntd)}
        max={1_000_000}
        w={130}
      />
    </PriceRow>
  );
}
