import type { TFunction } from 'i18next';
import type { PriceBand } from '../../../../src/content/compute-prices.ts';
import type { Formats } from '../../../ui/format.ts';
import { shortNumber } from '../run-words.ts';

/** NT$ as everywhere, but with the digits that a small sum needs: NT$ 0.42 rather than NT$ 0. */
export function fineMoney(ntd: number, formats: Formats, t: TFunction): string {
  if (ntd > 0 && ntd < 0.005) return t('run-help:bill.tiny');
  return t('ui:unit.ntd', { value: fineNumber(ntd, formats) });
}

/** The ends of a band; NT$ stands once. */
export function moneyRange({ low, high }: PriceBand, formats: Formats, t: TFunction): string {
  return t('run-help:bill.range', { low: fineMoney(low, formats, t), high: fineNumber(high, formats) });
}

function fineNumber(ntd: number, formats: Formats): string {
  if (ntd >= 10 || ntd === 0) return formats.number(Math.round(ntd), 0);
  return ntd >= 1 ? shortNumber(ntd, formats) : formats.number(ntd, 2);
}
