import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { findContentFaults } from '../../../src/content/find-content-faults.ts';
import type { Content } from '../../../src/content/types.ts';
import { type Draft, draftOf, pick } from '../../support/draft-content.ts';

describe('the content that Dunwu ships', () => {
  it('has no fault', () => {
    expect(findContentFaults(content)).toEqual([]);
  });
});

type Planted = readonly [fault: string, plant: (draft: Draft<Content>) => void];

const ids: readonly Planted[] = [
  ['section S2: lists TRN-99, which is no question', (d) => pick(d.sections, 'S2').questions.push('TRN-99')],
  [
    'question TRN-01: belongs to section S3 but is listed in S2',
    (d) => {
      pick(d.questions, 'TRN-01').section = 'S3';
    },
  ],
  [
    'question MON-01: belongs to section S3 but is listed in S2, S3',
    (d) => pick(d.sections, 'S2').questions.push('MON-01'),
  ],
  ['question MON-01: stands more than once', (d) => d.questions.push(pick(d.questions, 'MON-01'))],
  ['risk R01: stands more than once', (d) => d.risks.push(pick(d.risks, 'R01'))],
  ['action A01: stands more than once', (d) => d.actions.push(pick(d.actions, 'A01'))],
  [
    'reference slug nist-map-1-1: stands more than once',
    (d) => {
      pick(d.references, 'NIST:MAP 2.1').slug = 'nist-map-1-1';
    },
  ],
  ['question MON-01: refers to NIST:MAP 9.9, which is no reference', (d) => addRef(d.questions, 'MON-01')],
  ['risk R01: refers to NIST:MAP 9.9, which is no reference', (d) => addRef(d.risks, 'R01')],
  ['action A01: refers to NIST:MAP 9.9, which is no reference', (d) => addRef(d.actions, 'A01')],
  ['question STP-05: refers to NIST:MANAGE 2.1 twice', (d) => addRef(d.questions, 'STP-05', 'NIST:MANAGE 2.1')],
  [
    'reference NIST:MAP 9.9: nothing refers to it',
    (d) => d.references.push({ ...pick(d.references, 'NIST:MAP 1.1'), id: 'NIST:MAP 9.9', slug: 'nist-map-9-9' }),
  ],
  [
    'question MON-02: has no reference to a framework or law',
    (d) => {
      pick(d.questions, 'MON-02').refs = ['RES:Liu2023'];
    },
  ],
  [
    'reference NIST:MAP 1.1: its slug and group must be kebab-case, to serve as keys of words',
    (d) => {
      pick(d.references, 'NIST:MAP 1.1').group = 'A.2';
    },
  ],
  ['action A43: names sbir-9, which is no programme', (d) => pick(d.actions, 'A43').programmes?.push('sbir-9')],
  ['programme sbir-9: no action names it', (d) => d.programmes.push({ ...pick(d.programmes, 'sbir-1'), id: 'sbir-9' })],
];

const conditions: readonly Planted[] = [
  [
    'question TRN-01: asks about INV-99, which is no question',
    (d) => {
      pick(d.questions, 'TRN-01').showIf = { q: 'INV-99', op: 'any_of', v: ['scratch'] };
    },
  ],
  [
    'question TRN-01: asks for the value tuned of INV-03, which is no option',
    (d) => {
      pick(d.questions, 'TRN-01').showIf = { all: [{ not: { q: 'INV-03', op: 'any_of', v: ['tuned'] } }] };
    },
  ],
  [
    'question TRN-01: tests INV-03 by in, which is for single questions',
    (d) => {
      pick(d.questions, 'TRN-01').showIf = { q: 'INV-03', op: 'in', v: ['scratch'] };
    },
  ],
  [
    'question TRN-01: asks for an option of PRO-05, which has none',
    (d) => {
      pick(d.questions, 'TRN-01').showIf = { q: 'PRO-05', op: 'in', v: ['yes'] };
    },
  ],
  [
    'question TRN-01: depends on TPM-01, which is not asked before it',
    (d) => {
      pick(d.questions, 'TRN-01').showIf = { q: 'TPM-01', op: 'gte', v: 2 };
    },
  ],
  [
    'exposure rule 1: asks how much PRO-04 is, which is no number question',
    (d) => {
      first(d.scoring.exposure).when = { q: 'PRO-04', op: 'gte', v: 1 };
    },
  ],
  [
    'impact rule 1: asks for the flag asia of PRO-03, which no option carries',
    (d) => {
      first(d.scoring.impact).when = { any: [{ q: 'PRO-03', op: 'flagged', v: 'asia' }] };
    },
  ],
];

const risksAndActions: readonly Planted[] = [
  [
    'risk R01: is driven by MON-99, which is no question',
    (d) => pick(d.risks, 'R01').drivers.push({ q: 'MON-99', p: 1 }),
  ],
  [
    'risk R14: is driven by TAL-01, which has no maturity level',
    (d) => pick(d.risks, 'R14').drivers.push({ q: 'TAL-01', p: 1 }),
  ],
  ['risk R12: is driven by TRN-06 twice', (d) => pick(d.risks, 'R12').drivers.push({ q: 'TRN-06', p: 1 })],
  [
    'risk R12: gives MON-01 the share 2 instead of 1 (primary) or 0.5 (secondary)',
    (d) => pick(d.risks, 'R12').drivers.push({ q: 'MON-01', p: 2 }),
  ],
  [
    'risk R12: has no driver',
    (d) => {
      pick(d.risks, 'R12').drivers = [];
    },
  ],
  [
    'risk R12: no action lowers it',
    (d) => {
      pick(d.actions, 'A42').raises = [{ question: 'TAL-03', to: 3 }];
      pick(d.risks, 'R12').drivers = [{ q: 'TRN-06', p: 1 }];
    },
  ],
  [
    'question VAL-06: no risk uses it',
    (d) => {
      pick(d.risks, 'R09').drivers = pick(d.risks, 'R09').drivers.filter(({ q }) => q !== 'VAL-06');
    },
  ],
  [
    'question GOV-04: no action raises it',
    (d) => {
      pick(d.actions, 'A09').raises = [{ question: 'GOV-02', to: 3 }];
    },
  ],
  ['exposure rule 1: names R99, which is no risk', (d) => first(d.scoring.exposure).risks.push('R99')],
  ['action A02: needs A99, which is no action', (d) => pick(d.actions, 'A02').prerequisites.push('A99')],
  [
    'action A01: waits for itself: its prerequisites form a cycle',
    (d) => pick(d.actions, 'A01').prerequisites.push('A37'),
  ],
  ['action A01: may start before A37, which it needs', (d) => pick(d.actions, 'A01').prerequisites.push('A37')],
  [
    'action A05: raises nothing',
    (d) => {
      pick(d.actions, 'A05').raises = [];
    },
  ],
  [
    'action A05: raises INV-04, which has no maturity level',
    (d) => pick(d.actions, 'A05').raises.push({ question: 'INV-04', to: 3 }),
  ],
  [
    'action A05: raises INV-99, which is no question',
    (d) => pick(d.actions, 'A05').raises.push({ question: 'INV-99', to: 3 }),
  ],
  ['action A05: raises STP-04 twice', (d) => pick(d.actions, 'A05').raises.push({ question: 'STP-04', to: 3 })],
  [
    'action A05: raises MON-01 to 0 instead of 1 to 4',
    (d) => pick(d.actions, 'A05').raises.push({ question: 'MON-01', to: 0 }),
  ],
  [
    'action A40: raises nothing beyond its prerequisites',
    (d) => {
      pick(d.actions, 'A40').raises = [{ question: 'GOV-01', to: 1 }];
    },
  ],
  [
    'action A15: is said to lower R13 but raises none of its drivers beyond its prerequisites',
    (d) => {
      pick(d.actions, 'A15').expertReductionPct = { R13: 10 };
    },
  ],
  [
    'action A44: is said to lower R01 but raises none of its drivers beyond its prerequisites',
    (d) => {
      pick(d.actions, 'A44').raises = [
        { question: 'TRN-02', to: 3 },
        { question: 'TAL-03', to: 3 },
      ];
    },
  ],
  [
    'action A15: is said to lower R99, which is no risk',
    (d) => {
      pick(d.actions, 'A15').expertReductionPct = { R99: 10 };
    },
  ],
  [
    'action A15: is said to lower R05 by 0 per cent',
    (d) => {
      pick(d.actions, 'A15').expertReductionPct = { R05: 0 };
    },
  ],
  [
    'action A15: is not said to lower any risk',
    (d) => {
      pick(d.actions, 'A15').expertReductionPct = {};
    },
  ],
];

const numbers: readonly Planted[] = [
  [
    'question MON-01: weighs 4 instead of 1 to 3',
    (d) => {
      pick(d.questions, 'MON-01').weight = 4;
    },
  ],
  [
    'question PRO-01: needs two or more different options',
    (d) => {
      const question = pick(d.questions, 'PRO-01');
      if (question.type === 'single') question.options.push({ value: 'micro' });
    },
  ],
  [
    'risk R01: base likelihood is 6 instead of 1 to 5',
    (d) => {
      pick(d.risks, 'R01').baseLikelihood = 6;
    },
  ],
  [
    'risk R01: base impact is 0 instead of 1 to 5',
    (d) => {
      pick(d.risks, 'R01').baseImpact = 0;
    },
  ],
  [
    'action A01: its effort is no range above 0',
    (d) => {
      pick(d.actions, 'A01').effortPersonDays = [0, 1];
    },
  ],
  [
    'action A01: its cost is no range from 0 up',
    (d) => {
      pick(d.actions, 'A01').externalCostNtd = [10, 5];
    },
  ],
  [
    'scoring: the shares do not add up to 1',
    (d) => {
      d.scoring.baseShare = 0.4;
    },
  ],
  [
    'scoring: the neutral gap is 2 instead of 0 to 1',
    (d) => {
      d.scoring.neutralGap = 2;
    },
  ],
  [
    'scoring: the bands do not rise between 1 and 25',
    (d) => {
      d.scoring.bands.high = 16;
    },
  ],
  [
    'scoring: an exposure factor is 1.5 instead of above 0 and at most 1',
    (d) => {
      first(d.scoring.exposure).factor = 1.5;
    },
  ],
  ['scoring: gating names INV-99, which is no question', (d) => d.scoring.gating.push('INV-99')],
  [
    'scoring: critical systems count for PRO-01, which is no number question',
    (d) => {
      d.scoring.criticalSystems.question = 'PRO-01';
    },
  ],
  [
    'scoring: the typical firm answers INV-99, which is no question',
    (d) => {
      d.scoring.typicalFirm['INV-99'] = 'api';
    },
  ],
  [
    'window 31-60: does not begin on the day after the one before ends',
    (d) => {
      pick(d.plan.windows, '31-60').firstDay = 31;
    },
  ],
  [
    'plan: the size question INV-01 is no single choice',
    (d) => {
      d.plan.sizeQuestion = 'INV-01';
    },
  ],
  [
    'plan: no capacity for micro',
    (d) => {
      d.plan.capacityBySize.micro = 0;
    },
  ],
  [
    'assumption usd-twd: its value lies outside its range',
    (d) => {
      pick(d.assumptions, 'usd-twd').value = 40;
    },
  ],
  [
    'reference NIST:MAP 1.1: 2023-13 is no year, month or day',
    (d) => {
      pick(d.references, 'NIST:MAP 1.1').asOf = '2023-13';
    },
  ],
  [
    'reference EU-AIA:Art.9: soon is no year, month or day',
    (d) => {
      pick(d.references, 'EU-AIA:Art.9').appliesFrom = 'soon';
    },
  ],
];

const holidays: readonly Planted[] = [
  ['holiday 2026-02-30: is no day', (d) => setDate(d, '2026-02-27', '2026-02-30')],
  ['holiday 2026-02-28: is a Saturday or Sunday', (d) => setDate(d, '2026-02-27', '2026-02-28')],
  ['holiday 2026-01-01: does not come after 2026-01-01', (d) => d.holidays.days.unshift(first(d.holidays.days))],
  ['holiday 2028-12-25: does not come after 2029-01-01', (d) => setDate(d, '2028-10-25', '2029-01-01')],
  ['holiday 2029-01-01: nothing says how far its year was checked', (d) => setDate(d, '2028-12-25', '2029-01-01')],
  [
    'holiday 2026-01-01: its id New Year is not in kebab-case',
    (d) => {
      first(d.holidays.days).id = 'New Year';
    },
  ],
  ['holiday year 2029: has no day off', (d) => d.holidays.years.push({ ...first(d.holidays.years), year: 2029 })],
  [
    'holiday year 2026: 2025-13 is no year, month or day',
    (d) => {
      first(d.holidays.years).asOf = '2025-13';
    },
  ],
  [
    'plan: an owner gives 0 person-days a day instead of 0.05 to 5',
    (d) => {
      d.plan.ownerCapacity = 0;
    },
  ],
];

function setDate(draft: Draft<Content>, from: string, to: string): void {
  for (const day of draft.holidays.days) if (day.date === from) day.date = to;
}

const planted = { ids, conditions, 'risks and actions': risksAndActions, numbers, holidays };

describe.each(Object.entries(planted))('a planted fault in %s is reported:', (_, faults) => {
  it.each(faults)('%s', (fault, plant) => {
    const draft = draftOf(content);
    plant(draft);
    expect(findContentFaults(draft)).toContain(fault);
  });
});

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('the list is empty');
  return item;
}

function addRef(
  items: readonly Draft<{ id: string; refs: readonly string[] }>[],
  id: string,
  ref = 'NIST:MAP 9.9',
): void {
  pick(items, id).refs.push(ref);
}
