import type { Reference } from '../types.ts';

const common = { framework: 'iso-other', confidence: 'M' } as const;

/** Other ISO/IEC documents that a practice may draw on; numbers from memory (domain.md B.3). */
export const isoOther: readonly Reference[] = [
  { ...common, group: 'risk-management', id: 'ISO23894:6.3', slug: 'iso-23894-6-3', asOf: '2023' },
  { ...common, group: 'risk-management', id: 'ISO23894:6.4', slug: 'iso-23894-6-4', asOf: '2023' },
  { ...common, group: 'risk-management', id: 'ISO23894:6.5', slug: 'iso-23894-6-5', asOf: '2023' },
  { ...common, group: 'risk-management', id: 'ISO23894:6.6', slug: 'iso-23894-6-6', asOf: '2023' },
  { ...common, group: 'risk-management', id: 'ISO23894:6.7', slug: 'iso-23894-6-7', asOf: '2023' },
  { ...common, group: 'risk-management', id: 'ISO42005', slug: 'iso-42005', asOf: '2025' },
  { ...common, group: 'testing', id: 'ISO-TR24029-1', slug: 'iso-tr-24029-1', asOf: '2021' },
  { ...common, group: 'testing', id: 'ISO24029-2', slug: 'iso-24029-2', asOf: '2023' },
  { ...common, group: 'testing', id: 'ISO-TS4213', slug: 'iso-ts-4213', asOf: '2022' },
  { ...common, group: 'testing', id: 'ISO25059', slug: 'iso-25059', asOf: '2023' },
  { ...common, group: 'life-cycle', id: 'ISO5338', slug: 'iso-5338', asOf: '2023' },
];
