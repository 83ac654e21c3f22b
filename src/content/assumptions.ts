import type { Assumption } from './types.ts';

/** Default numbers, each an assumption or a dated price (domain.md C.4): shown as such, editable in settings. */
export const assumptions: readonly Assumption[] = [
  { id: 'usd-twd', low: 30, value: 32, high: 34, unit: 'ntd-per-usd', confidence: 'ASM', asOf: '2026-01-26' },
  { id: 'h100-hour', low: 65, value: 110, high: 220, unit: 'ntd-per-hour', confidence: 'S', asOf: '2026-11-09' },
  { id: 'a100-hour', low: 38, value: 55, high: 100, unit: 'ntd-per-hour', confidence: 'S', asOf: '2026-11-09' },
  { id: 'rtx4090-hour', low: 9, value: 15, high: 25, unit: 'ntd-per-hour', confidence: 'ASM', asOf: '2026-11-09' },
  { id: 'cloud-hidden-cost', low: 30, value: 40, high: 50, unit: 'percent', confidence: 'S', asOf: '2026-05' },
  { id: 'person-day', low: null, value: 8000, high: null, unit: 'ntd-per-day', confidence: 'ASM', asOf: '2026-11-23' },
  {
    id: 'consultant-day',
    low: 15000,
    value: 25000,
    high: 40000,
    unit: 'ntd-per-day',
    confidence: 'ASM',
    asOf: '2026-11-23',
  },
  {
    id: 'extended-run-share',
    low: null,
    value: 20,
    high: null,
    unit: 'percent',
    confidence: 'ASM',
    asOf: '2026-11-23',
  },
];
