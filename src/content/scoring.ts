import type { Condition, ScoringRules } from './types.ts';

const trainsOwnModels: Condition = { q: 'INV-03', op: 'any_of', v: ['finetune', 'scratch'] };
const trainsOrHasTrained: Condition = { q: 'INV-03', op: 'any_of', v: ['finetune', 'scratch', 'outsourced'] };
const usesOthersModels: Condition = {
  q: 'INV-03',
  op: 'any_of',
  v: ['saas', 'api', 'open_weights', 'finetune', 'outsourced'],
};
const sawExposure: Condition = {
  any: [
    { q: 'INV-04', op: 'flagged', v: 'exposed' },
    { q: 'INV-05', op: 'flagged', v: 'exposed' },
  ],
};
const trainingRisks = ['R01', 'R02', 'R05', 'R06', 'R08', 'R12'];
/** A memorising or leaking model is the buyer's risk too, but only where somebody trains for him (decision 0004). */
const trainedModelRisks = ['R03', 'R04'];
const dataRisks = ['R09', 'R20'];

/** Constants of the scoring formula: expert judgement [ASM], to be tuned with pilot data. */
export const scoring: ScoringRules = {
  baseShare: 0.3,
  practiceShare: 0.7,
  neutralGap: 0.5,
  exposure: [
    { risks: trainingRisks, when: { not: trainsOwnModels }, factor: 0.3 },
    { risks: trainingRisks, when: { not: sawExposure }, factor: 0.7 },
    { risks: trainedModelRisks, when: { not: trainsOrHasTrained }, factor: 0.3 },
    { risks: ['R19'], when: { not: usesOthersModels }, factor: 0.3 },
    { risks: dataRisks, when: { q: 'PRO-04', op: 'in', v: ['none'] }, factor: 0.5 },
  ],
  impact: [
    { risks: null, when: { q: 'INV-02', op: 'gte', v: 1 }, add: 0.5 },
    {
      risks: null,
      when: {
        any: [
          { q: 'PRO-02', op: 'flagged', v: 'regulated' },
          { q: 'PRO-03', op: 'flagged', v: 'eu' },
        ],
      },
      add: 0.5,
    },
    { risks: dataRisks, when: { q: 'PRO-04', op: 'in', v: ['pii', 'trade'] }, add: 0.5 },
    { risks: dataRisks, when: { q: 'PRO-04', op: 'in', v: ['special'] }, add: 1 },
  ],
  criticalSystems: { question: 'INV-02' },
  bands: { critical: 15, high: 11, medium: 7.5 },
  gating: ['INV-03', 'INV-04', 'INV-05', 'PRO-04'],
  trainsOwnModels,
  sawExposure,
  coverage: { covered: { planning: 0.75, worst: 0.5 }, gapBelow: 0.375 },
  quickLength: 10,
  typicalFirm: { 'INV-03': ['api', 'finetune'], 'INV-04': 'many', 'INV-05': 'once', 'PRO-04': 'pii' },
};
