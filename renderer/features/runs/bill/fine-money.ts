import type { TFunction } from 'i18next';
import type { Formats } from '../../../ui/format.ts';
import { shortNumber } from '../run-words.ts';

/** NT$ as everywhere, but with the digits that a small sum needs: NT$ 0.42 rather than NT$ 0. */
export function fineMoney(ntd: number, formats: Formats, t: TFunction): string {
  return ntd >= 100 || ntd === 0 ? formats.money(ntd) : t('ui:unit.ntd', { value: shortNumber(ntd, formats) });
}
