import type { Reference } from '../types.ts';

const common = { framework: 'research', group: 'papers' } as const;

/** Research on grokking, oldest first; as of its first version on arXiv (domain.md A.1). */
export const research: readonly Reference[] = [
  { ...common, id: 'RES:Nakkiran2019', slug: 'research-nakkiran-2019', asOf: '2019-12', confidence: 'M' },
  { ...common, id: 'RES:Power2022', slug: 'research-power-2022', asOf: '2022-01', confidence: 'V' },
  { ...common, id: 'RES:Liu2022', slug: 'research-liu-2022', asOf: '2022-05', confidence: 'M' },
  { ...common, id: 'RES:Thilak2022', slug: 'research-thilak-2022', asOf: '2022-06', confidence: 'V' },
  { ...common, id: 'RES:Liu2023', slug: 'research-liu-2023', asOf: '2022-10', confidence: 'V' },
  { ...common, id: 'RES:Nanda2023', slug: 'research-nanda-2023', asOf: '2023-01', confidence: 'V' },
  { ...common, id: 'RES:Davies2023', slug: 'research-davies-2023', asOf: '2023-03', confidence: 'M' },
  { ...common, id: 'RES:Merrill2023', slug: 'research-merrill-2023', asOf: '2023-03', confidence: 'M' },
  { ...common, id: 'RES:Notsawo2023', slug: 'research-notsawo-2023', asOf: '2023-06', confidence: 'V' },
  { ...common, id: 'RES:Varma2023', slug: 'research-varma-2023', asOf: '2023-09', confidence: 'V' },
  { ...common, id: 'RES:Doshi2024', slug: 'research-doshi-2024', asOf: '2023-10', confidence: 'V' },
  { ...common, id: 'RES:Kumar2024', slug: 'research-kumar-2024', asOf: '2023-10', confidence: 'V' },
  { ...common, id: 'RES:Levi2024', slug: 'research-levi-2024', asOf: '2023-10', confidence: 'M' },
  { ...common, id: 'RES:Xu2024', slug: 'research-xu-2024', asOf: '2023-10', confidence: 'M' },
  { ...common, id: 'RES:Lyu2024', slug: 'research-lyu-2024', asOf: '2023-11', confidence: 'V' },
  { ...common, id: 'RES:Zhu2024', slug: 'research-zhu-2024', asOf: '2024-01', confidence: 'V' },
  { ...common, id: 'RES:Humayun2024', slug: 'research-humayun-2024', asOf: '2024-02', confidence: 'M' },
  { ...common, id: 'RES:Golechha2024', slug: 'research-golechha-2024', asOf: '2024-05', confidence: 'V' },
  { ...common, id: 'RES:Lee2024', slug: 'research-lee-2024', asOf: '2024-05', confidence: 'V' },
  { ...common, id: 'RES:Wang2024', slug: 'research-wang-2024', asOf: '2024-05', confidence: 'V' },
  { ...common, id: 'RES:Prieto2025', slug: 'research-prieto-2025', asOf: '2025-01', confidence: 'V' },
  { ...common, id: 'RES:Li2025', slug: 'research-li-2025', asOf: '2025-06', confidence: 'V' },
  { ...common, id: 'RES:Prakash2025', slug: 'research-prakash-2025', asOf: '2025-06', confidence: 'V' },
  { ...common, id: 'RES:Xu2026', slug: 'research-xu-2026', asOf: '2026-01', confidence: 'V' },
  { ...common, id: 'RES:ManirRupa2026', slug: 'research-manir-rupa-2026', asOf: '2026-03', confidence: 'V' },
  { ...common, id: 'RES:Truong2026a', slug: 'research-truong-2026a', asOf: '2026-03', confidence: 'V' },
  { ...common, id: 'RES:Truong2026b', slug: 'research-truong-2026b', asOf: '2026-05', confidence: 'V' },
  { ...common, id: 'RES:Wang2026', slug: 'research-wang-2026', asOf: '2026-05', confidence: 'V' },
  { ...common, id: 'RES:Truong2026c', slug: 'research-truong-2026c', asOf: '2026-06', confidence: 'V' },
];
