import { scoring } from './scoring.ts';
import type { ActionId, Condition, QuestionId, ReferenceId } from './types.ts';

/** What a governance document is filled from: ids only. Words: `policies` and `records` in `locales`. */
export interface DocumentContent {
  /** Answers that the text rests on; shown at its end with what the firm said. */
  readonly questions: readonly QuestionId[];
  /** Actions that put it into practice. */
  readonly actions: readonly ActionId[];
  /** Frameworks, laws and research that it relates to; identifiers only, never their text. */
  readonly references: readonly ReferenceId[];
}

/** The documents by id. */
export const documents = {
  policy: {
    questions: [
      'PRO-02',
      'PRO-03',
      'PRO-04',
      'INV-02',
      'INV-03',
      'INV-04',
      'INV-05',
      'MND-01',
      'MND-02',
      'MND-03',
      'MND-04',
      'STP-01',
      'STP-02',
      'STP-03',
      'VAL-01',
      'VAL-03',
      'MON-06',
      'INT-01',
      'TAL-02',
      'TPM-01',
      'GOV-03',
      'GOV-04',
      'GOV-05',
    ],
    actions: ['A01', 'A02', 'A03', 'A04', 'A09', 'A13', 'A14', 'A37', 'A41'],
    references: [
      'NIST:GOVERN 1.2',
      'NIST:GOVERN 1.4',
      'NIST:GOVERN 2.1',
      'NIST:GOVERN 2.3',
      'NIST:GOVERN 4.1',
      'NIST:MAP 1.5',
      'NIST:MANAGE 1.1',
      'ISO42001:5.2',
      'ISO42001:5.3',
      'ISO42001:A.2.2',
      'ISO42001:A.2.4',
      'ISO42001:A.3.2',
      'ISO42001:A.3.3',
      'ISO23894:6.3',
      'RES:Power2022',
      'RES:Liu2023',
      'RES:Varma2023',
      'RES:Kumar2024',
      'RES:Levi2024',
      'RES:Golechha2024',
      'RES:Prieto2025',
      'RES:Prakash2025',
    ],
  },
  protocol: {
    questions: [
      'INV-03',
      'INV-04',
      'INV-05',
      'TRN-01',
      'TRN-02',
      'TRN-03',
      'TRN-04',
      'TRN-06',
      'MON-01',
      'MON-02',
      'MON-03',
      'MON-04',
      'STP-01',
      'STP-02',
      'STP-03',
      'STP-04',
      'STP-05',
      'STP-06',
      'CMP-02',
      'CMP-03',
      'CMP-04',
      'MND-01',
    ],
    actions: ['A03', 'A05', 'A08', 'A10', 'A11', 'A12', 'A13', 'A14', 'A15', 'A16', 'A18', 'A19', 'A42'],
    references: [
      'NIST:MANAGE 1.1',
      'NIST:MANAGE 2.1',
      'NIST:MAP 2.3',
      'NIST:MAP 3.2',
      'NIST:MEASURE 3.2',
      'ISO42001:8.1',
      'ISO42001:A.4.5',
      'ISO42001:A.6.1.3',
      'ISO42001:A.6.2.4',
      'RES:Nakkiran2019',
      'RES:Power2022',
      'RES:Liu2023',
      'RES:Varma2023',
      'RES:Doshi2024',
      'RES:Kumar2024',
      'RES:Levi2024',
      'RES:Zhu2024',
      'RES:Humayun2024',
      'RES:Wang2024',
      'RES:Golechha2024',
      'RES:Prieto2025',
      'RES:Prakash2025',
      'RES:ManirRupa2026',
      'RES:Truong2026a',
      'RES:Truong2026b',
    ],
  },
  'release-gate': {
    questions: [
      'PRO-03',
      'PRO-04',
      'INV-02',
      'TRN-01',
      'VAL-01',
      'VAL-02',
      'VAL-03',
      'VAL-04',
      'VAL-05',
      'VAL-06',
      'INT-01',
      'INT-02',
      'INT-03',
      'GOV-02',
      'TPM-02',
      'TPM-03',
    ],
    actions: ['A06', 'A10', 'A25', 'A26', 'A29', 'A30', 'A31', 'A32', 'A35'],
    references: [
      'NIST:MANAGE 1.1',
      'NIST:MANAGE 2.4',
      'NIST:MEASURE 1.3',
      'NIST:MEASURE 2.3',
      'NIST:MEASURE 2.5',
      'NIST:MEASURE 2.10',
      'ISO42001:A.5.2',
      'ISO42001:A.6.2.2',
      'ISO42001:A.6.2.4',
      'ISO42001:A.6.2.5',
      'ISO42001:A.6.2.6',
      'ISO42001:A.7.4',
      'ISO42001:A.7.6',
      'ISO-TR24028:9.10',
      'RES:Wang2024',
      'RES:Humayun2024',
      'RES:Prakash2025',
    ],
  },
  monitoring: {
    questions: [
      'INV-03',
      'TRN-02',
      'TRN-05',
      'TRN-06',
      'MON-01',
      'MON-02',
      'MON-03',
      'MON-04',
      'MON-05',
      'MON-06',
      'STP-06',
      'VAL-05',
      'GOV-03',
    ],
    actions: ['A07', 'A15', 'A17', 'A18', 'A27', 'A32', 'A33', 'A42'],
    references: [
      'NIST:MEASURE 1.1',
      'NIST:MEASURE 1.2',
      'NIST:MEASURE 2.4',
      'NIST:MEASURE 2.13',
      'NIST:MEASURE 3.1',
      'NIST:MANAGE 4.1',
      'ISO42001:7.5',
      'ISO42001:9.1',
      'ISO42001:A.6.2.6',
      'ISO42001:A.6.2.8',
      'ISO-TR24028:9.10',
      'RES:Liu2023',
      'RES:Thilak2022',
      'RES:Kumar2024',
      'RES:Levi2024',
      'RES:Golechha2024',
      'RES:Prieto2025',
      'RES:Prakash2025',
      'RES:Li2025',
    ],
  },
  'model-card': {
    questions: ['INV-04', 'TRN-02', 'TRN-05', 'MON-01', 'MON-03', 'STP-06', 'VAL-02', 'INT-01', 'INT-03', 'INT-04'],
    actions: ['A34', 'A35', 'A39'],
    references: ['NIST:MEASURE 2.9', 'ISO42001:A.6.2.3', 'ISO42001:A.6.2.7', 'EU-AIA:Art.11', 'EU-AIA:Annex IV'],
  },
  inventory: {
    questions: ['INV-01', 'INV-02', 'INV-03', 'INV-06', 'PRO-04', 'GOV-04'],
    actions: ['A04', 'A05', 'A09'],
    references: ['NIST:GOVERN 1.6', 'NIST:MAP 1.1', 'ISO42001:A.4.2', 'TW:MODA-AI-RISK'],
  },
  applicability: {
    questions: ['PRO-05', 'GOV-01', 'GOV-05'],
    actions: ['A40', 'A41'],
    references: ['ISO42001:6.1.3', 'ISO42001:9.2', 'ISO42001:9.3'],
  },
  'pilot-charter': {
    questions: ['MND-01', 'MND-05', 'STP-05', 'TAL-05', 'CMP-02'],
    actions: ['A19', 'A22', 'A24', 'A38'],
    references: ['NIST:MANAGE 2.1', 'NIST:MANAGE 4.2', 'ISO42001:10.1', 'RES:Truong2026b'],
  },
  supplier: {
    questions: ['INV-03', 'PRO-03', 'PRO-04', 'TPM-01', 'TPM-02', 'TPM-03', 'TPM-04'],
    actions: ['A21', 'A28', 'A29'],
    references: [
      'NIST:GOVERN 6.1',
      'NIST:GOVERN 6.2',
      'NIST:MANAGE 3.1',
      'NIST:MANAGE 3.2',
      'ISO42001:A.10.2',
      'ISO42001:A.10.3',
      'EU-AIA:Art.25',
      'EU-AIA:Art.53',
    ],
  },
  programme: {
    questions: ['MND-02', 'GOV-01', 'GOV-05', 'TAL-03', 'CMP-03'],
    // The whole plan: every planned action of the first ninety days puts it into practice.
    actions: [],
    references: ['NIST:MANAGE 1.2', 'NIST:MANAGE 1.3', 'ISO42001:6.1.3', 'ISO42001:6.2', 'ISO42001:9.3'],
  },
} as const satisfies Readonly<Record<string, DocumentContent>>;

/** What a firm is, as far as clauses of the documents depend on it. */
export const clauseConditions = {
  trains: scoring.trainsOwnModels,
  outsources: { q: 'INV-03', op: 'any_of', v: ['outsourced'] },
  buys: { q: 'INV-03', op: 'any_of', v: ['saas', 'api', 'open_weights', 'finetune', 'outsourced'] },
  exposed: scoring.sawExposure,
  financial: { q: 'PRO-02', op: 'in', v: ['fin'] },
  medical: { q: 'PRO-02', op: 'in', v: ['health'] },
  european: { q: 'PRO-03', op: 'flagged', v: 'eu' },
  personalData: { q: 'PRO-04', op: 'in', v: ['pii', 'special'] },
  specialData: { q: 'PRO-04', op: 'in', v: ['special'] },
  tradeSecrets: { q: 'PRO-04', op: 'in', v: ['trade'] },
  offshore: { q: 'CMP-01', op: 'flagged', v: 'offshore' },
} as const satisfies Readonly<Record<string, Condition>>;

/** Answers that the documents fill in by themselves. */
export const filledFrom = {
  /** Yearly compute budget in NT$. */
  computeBudget: 'CMP-02',
  /** How many models there are, and how many of them are critical. */
  models: 'INV-01',
  criticalModels: 'INV-02',
  /** Where models come from, and the most sensitive data they learn from. */
  sources: 'INV-03',
  dataKind: 'PRO-04',
  /** Whether a certificate is planned. */
  certification: 'PRO-05',
} as const;

/** The action that is the pilot itself: its dates are those of the charter. */
export const pilotAction: ActionId = 'A38';

/** The four things that must hold before anybody waits for a model, each with the question that asks about it. */
export const preconditions = {
  enoughData: 'TRN-04',
  noLeakage: 'TRN-01',
  soundLabels: 'TRN-03',
  pressure: 'TRN-02',
  stableNumbers: 'TRN-06',
} as const;

/** Laws and guidance that a policy names, each with the clause condition under which it concerns the firm; null: always. */
export const lawsByClause = [
  { reference: 'TW:AI-BASIC-ACT', clause: null },
  { reference: 'TW:MODA-AI-RISK', clause: null },
  { reference: 'TW:PDPA', clause: 'personalData' },
  { reference: 'TW:PDPA-TRANSFER', clause: 'offshore' },
  { reference: 'TW:FSC-AI-GUIDE', clause: 'financial' },
  { reference: 'EU-AIA:Art.2', clause: 'european' },
  { reference: 'EU-AIA:Art.113', clause: 'european' },
] as const satisfies readonly { reference: ReferenceId; clause: keyof typeof clauseConditions | null }[];
