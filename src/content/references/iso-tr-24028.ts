import type { Reference } from '../types.ts';

const common = { framework: 'iso-tr-24028', asOf: '2020-05-28', confidence: 'M' } as const;

/** ISO/IEC TR 24028:2020: topics that good practice supports; the report names no grokking and sets no level (domain.md B.3). */
export const isoTr24028: readonly Reference[] = [
  { ...common, group: 'challenges', id: 'ISO-TR24028:8.4', slug: 'iso-tr-24028-8-4' },
  { ...common, group: 'challenges', id: 'ISO-TR24028:8.5', slug: 'iso-tr-24028-8-5' },
  { ...common, group: 'challenges', id: 'ISO-TR24028:8.6', slug: 'iso-tr-24028-8-6' },
  { ...common, group: 'challenges', id: 'ISO-TR24028:8.8', slug: 'iso-tr-24028-8-8' },
  { ...common, group: 'measures', id: 'ISO-TR24028:9.2', slug: 'iso-tr-24028-9-2' },
  { ...common, group: 'measures', id: 'ISO-TR24028:9.3', slug: 'iso-tr-24028-9-3' },
  { ...common, group: 'measures', id: 'ISO-TR24028:9.4', slug: 'iso-tr-24028-9-4' },
  { ...common, group: 'measures', id: 'ISO-TR24028:9.7', slug: 'iso-tr-24028-9-7' },
  { ...common, group: 'measures', id: 'ISO-TR24028:9.10', slug: 'iso-tr-24028-9-10' },
];
