import type { Reference } from '../types.ts';

const common = { framework: 'eu-ai-act', asOf: '2026-07-27', confidence: 'S' } as const;

/** EU AI Act as amended by Regulation (EU) 2026/1744; high-risk duties from the earlier date, Annex III (domain.md B.4). */
export const euAiAct: readonly Reference[] = [
  { ...common, group: 'scope', id: 'EU-AIA:Art.2', slug: 'eu-art-2' },
  { ...common, group: 'scope', id: 'EU-AIA:Art.4', slug: 'eu-art-4', appliesFrom: '2025-02-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Art.9', slug: 'eu-art-9', appliesFrom: '2027-12-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Art.10', slug: 'eu-art-10', appliesFrom: '2027-12-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Art.11', slug: 'eu-art-11', appliesFrom: '2027-12-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Annex IV', slug: 'eu-annex-iv', appliesFrom: '2027-12-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Art.12', slug: 'eu-art-12', appliesFrom: '2027-12-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Art.13', slug: 'eu-art-13', appliesFrom: '2027-12-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Art.14', slug: 'eu-art-14', appliesFrom: '2027-12-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Art.15', slug: 'eu-art-15', appliesFrom: '2027-12-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Art.17', slug: 'eu-art-17', appliesFrom: '2027-12-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Art.25', slug: 'eu-art-25', appliesFrom: '2027-12-02' },
  { ...common, group: 'high-risk', id: 'EU-AIA:Art.26', slug: 'eu-art-26', appliesFrom: '2027-12-02' },
  { ...common, group: 'transparency', id: 'EU-AIA:Art.50', slug: 'eu-art-50', appliesFrom: '2026-08-02' },
  { ...common, group: 'general-purpose', id: 'EU-AIA:Art.53', slug: 'eu-art-53', appliesFrom: '2025-08-02' },
  { ...common, group: 'general-purpose', id: 'EU-AIA:Art.55', slug: 'eu-art-55', appliesFrom: '2025-08-02' },
  { ...common, group: 'after-market', id: 'EU-AIA:Art.72', slug: 'eu-art-72', appliesFrom: '2027-12-02' },
  { ...common, group: 'after-market', id: 'EU-AIA:Art.73', slug: 'eu-art-73', appliesFrom: '2027-12-02' },
  { ...common, group: 'scope', id: 'EU-AIA:Art.113', slug: 'eu-art-113' },
];
