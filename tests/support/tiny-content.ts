import type { Action, Content, MaturityQuestion } from '../../src/content/types.ts';

const common = { section: 'S', roles: [], refs: [] } as const;
const trains = { q: 'HOW', op: 'any_of', v: ['train'] } as const;

function maturity(id: string, weight: number, showIf: MaturityQuestion['showIf'] = null): MaturityQuestion {
  return { ...common, id, type: 'maturity', weight, showIf, refs: ['F:1'] };
}

function action(id: string, part: Partial<Action> & Pick<Action, 'raises'>): Action {
  return {
    id,
    pillar: 'process',
    earliest: '0-30',
    effortPersonDays: [2, 4],
    externalCostNtd: [0, 0],
    prerequisites: [],
    expertReductionPct: {},
    refs: [],
    ...part,
  };
}

/** A content small enough to compute by hand: four profile questions, three maturity questions, three risks. */
export const tinyContent: Content = {
  version: 'tiny',
  sections: [{ id: 'S', questions: ['HOW', 'DATA', 'COUNT', 'SIZE', 'M1', 'M2', 'M3'] }],
  questions: [
    { ...common, id: 'HOW', type: 'multi', weight: 1, showIf: null, options: [{ value: 'api' }, { value: 'train' }] },
    { ...common, id: 'DATA', type: 'single', weight: 1, showIf: null, options: [{ value: 'none' }, { value: 'pii' }] },
    { ...common, id: 'COUNT', type: 'number', weight: 1, showIf: null, unit: 'models', min: 0, max: 10 },
    { ...common, id: 'SIZE', type: 'single', weight: 1, showIf: null, options: [{ value: 'small' }, { value: 'big' }] },
    maturity('M1', 3, trains),
    maturity('M2', 1),
    maturity('M3', 2),
  ],
  risks: [
    { id: 'K1', pillar: 'process', baseLikelihood: 3, baseImpact: 3, drivers: both('M1', 'M2'), refs: [] },
    { id: 'K2', pillar: 'talent', baseLikelihood: 1, baseImpact: 4, drivers: [{ q: 'M3', p: 1 }], refs: [] },
    { id: 'K3', pillar: 'compute', baseLikelihood: 2, baseImpact: 2, drivers: [{ q: 'M1', p: 1 }], refs: [] },
  ],
  actions: [
    action('X1', { raises: [{ question: 'M1', to: 3 }] }),
    action('X2', { raises: [{ question: 'M2', to: 4 }], prerequisites: ['X1'], effortPersonDays: [4, 4] }),
    action('X3', { raises: [{ question: 'M3', to: 4 }], externalCostNtd: [80_000, 120_000], earliest: '31-60' }),
    action('X4', { raises: [{ question: 'M3', to: 2 }], effortPersonDays: [20, 20] }),
  ],
  references: [{ id: 'F:1', slug: 'f-1', framework: 'iso-42001', group: 'clauses', asOf: '2023', confidence: 'ASM' }],
  programmes: [],
  glossary: [],
  scoring: {
    baseShare: 0.3,
    practiceShare: 0.7,
    neutralGap: 0.5,
    exposure: [{ risks: ['K1'], when: { not: trains }, factor: 0.3 }],
    impact: [
      { risks: null, when: { q: 'COUNT', op: 'gte', v: 1 }, add: 0.5 },
      { risks: ['K2'], when: { q: 'DATA', op: 'in', v: ['pii'] }, add: 1 },
    ],
    criticalSystems: { question: 'COUNT' },
    bands: { critical: 15, high: 11, medium: 7.5 },
    gating: ['HOW'],
    trainsOwnModels: trains,
    sawExposure: { q: 'DATA', op: 'in', v: ['pii'] },
    coverage: { covered: { planning: 0.75, worst: 0.5 }, gapBelow: 0.375 },
    quickLength: 4,
    typicalFirm: { HOW: ['train'] },
  },
  plan: {
    windows: [
      { id: '0-30', firstDay: 0, lastDay: 29 },
      { id: '31-60', firstDay: 30, lastDay: 59 },
      { id: '61-90', firstDay: 60, lastDay: 89 },
      { id: '91-180', firstDay: 90, lastDay: 179 },
    ],
    tailDays: 365,
    personDayNtd: 8000,
    capacityBySize: { small: 18, big: 90 },
    sizeQuestion: 'SIZE',
    ownerCapacity: 0.5,
  },
  assumptions: [],
  holidays: { years: [], days: [] },
};

function both(primary: string, secondary: string) {
  return [
    { q: primary, p: 1 },
    { q: secondary, p: 0.5 },
  ];
}
