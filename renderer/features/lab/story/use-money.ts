import { useCallback } from 'react';
import { useFormats } from '../../../ui/format.ts';

/** Money that no line break tears apart, for large type. */
export function useMoney(): (ntd: number) => string {
  const formats = useFormats();
  return useCallback((ntd) => formats.money(ntd).replaceAll(' ', '\u00a0'), [formats]);
}
