import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { hiddenShare } from '../../../../src/content/compute-prices.ts';
import { AmountInput } from '../../../ui/amount-input.tsx';
import { useFormats } from '../../../ui/format.ts';
import { Basis, PriceRow, ResetPrice } from './price-row.tsx';
import { type PriceChange, type Prices, saveAfterMs } from './use-prices.ts';

interface HiddenCostRowProps {
  readonly prices: Prices;
  readonly change: PriceChange;
}

/** What storage, transfer and idle time add to a price of the cloud, in per cent. */
export function HiddenCostRow({ prices, change }: HiddenCostRowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = t('run-help:bill.prices.hidden');
  const { low, middle, high, confidence, asOf } = hiddenShare;
  const set = (share: number) => change(name, (now) => ({ ...now, hiddenShare: share }));
  const keep = useDebouncedCallback(set, { delay: saveAfterMs, flushOnUnmount: true });
  return (
    <PriceRow
      id="hidden"
      name={name}
      range={t('run-help:bill.range', { low: formats.percent(low), high: formats.percent(high) })}
      basis={<Basis words="hidden" confidence={confidence} asOf={asOf} own={prices.hiddenShare !== middle} />}
      reset={
        prices.hiddenShare !== middle && (
          <ResetPrice name={name} value={formats.percent(middle)} onReset={() => set(middle)} />
        )
      }
    >
      <AmountInput
        aria-label={t('run-help:bill.prices.hiddenEdit')}
        value={Math.round(prices.hiddenShare * 1000) / 10}
        onChange={(percent) => percent !== null && keep(percent / 100)}
        suffix=" %"
        max={500}
        w={130}
      />
    </PriceRow>
  );
}
