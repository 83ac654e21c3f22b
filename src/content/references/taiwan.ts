import type { Reference } from '../types.ts';

/** Taiwan law, guidance and certificates, each as of the day its state was last reported (domain.md C.1, C.3). */
export const taiwan: readonly Reference[] = [
  {
    framework: 'taiwan',
    group: 'law',
    id: 'TW:AI-BASIC-ACT',
    slug: 'tw-ai-basic-act',
    asOf: '2026-01-14',
    confidence: 'S',
  },
  {
    framework: 'taiwan',
    group: 'law',
    id: 'TW:AI-BASIC-ACT-TRANSPARENCY',
    slug: 'tw-ai-basic-act-transparency',
    asOf: '2026-01-14',
    confidence: 'S',
  },
  { framework: 'taiwan', group: 'law', id: 'TW:PDPA', slug: 'tw-pdpa', asOf: '2026-01-31', confidence: 'S' },
  {
    framework: 'taiwan',
    group: 'law',
    id: 'TW:PDPA-SECURITY',
    slug: 'tw-pdpa-security',
    asOf: '2026-01-31',
    confidence: 'S',
  },
  {
    framework: 'taiwan',
    group: 'law',
    id: 'TW:PDPA-TRANSFER',
    slug: 'tw-pdpa-transfer',
    asOf: '2026-01-31',
    confidence: 'S',
  },
  {
    framework: 'taiwan',
    group: 'law',
    id: 'TW:SME-STANDARD',
    slug: 'tw-sme-standard',
    asOf: '2020-06-24',
    confidence: 'V',
  },
  {
    framework: 'taiwan',
    group: 'guidance',
    id: 'TW:MODA-AI-RISK',
    slug: 'tw-moda-ai-risk',
    asOf: '2026-05-22',
    confidence: 'S',
  },
  {
    framework: 'taiwan',
    group: 'guidance',
    id: 'TW:FSC-AI-GUIDE',
    slug: 'tw-fsc-ai-guide',
    asOf: '2024-06-20',
    confidence: 'S',
  },
  { framework: 'taiwan', group: 'guidance', id: 'TW:IPAS-AI', slug: 'tw-ipas-ai', asOf: '2026', confidence: 'S' },
];
