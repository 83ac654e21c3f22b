import type { Programme } from './types.ts';

/** Taiwan programmes that actions may draw on, as reported on the day given (domain.md C.3). */
export const programmes: readonly Programme[] = [
  { id: 'sbir-1', upToNtd: 1500000, asOf: '2025-12-30', confidence: 'S' },
  { id: 'sbir-2', upToNtd: 12000000, asOf: '2025-12-30', confidence: 'S' },
  { id: 'counselling-team', upToNtd: 420000, asOf: '2025-10-17', confidence: 'S' },
  { id: 'ai-classes', upToNtd: 0, asOf: '2026-01-19', confidence: 'S' },
  { id: 'tax-credit-10-1', upToNtd: null, asOf: '2026-01-27', confidence: 'S' },
  { id: 'ipas-ai', upToNtd: null, asOf: '2026', confidence: 'S' },
  { id: 'aiatc', upToNtd: null, asOf: '2026-01-13', confidence: 'S' },
  { id: 'training-subsidy', upToNtd: null, asOf: '2026-01-27', confidence: 'S' },
  { id: 'nchc', upToNtd: null, asOf: '2026-01-31', confidence: 'S' },
  { id: 'aiec', upToNtd: null, asOf: '2026-11-23', confidence: 'V' },
];
