/** What a run and its log can show about how a firm trains. The words of each stand in `runs.json` under `suggestions`. */
export const runFacts = [
  'curves-dense',
  'curves-sparse',
  'training-only',
  'norm-logged',
  'norm-missing',
  'best-not-last',
  'alarm',
  'not-finite',
  'early-stopping-missed',
  'extended-run',
  'cap-set',
  'stop-priced',
  'dynamics-shown',
] as const;
export type RunFact = (typeof runFacts)[number];

/** A question that a fact says something about. */
export interface RunEvidence {
  readonly question: string;
  readonly fact: RunFact;
  /** The level whose words one run with this fact bears out; null: it is a reason to look at the answer again, no more. */
  readonly level: 0 | 1 | 2 | 3 | 4 | null;
}

/** Log points from which a log counts as dense: those that level 3 of the question on logging asks for. */
export const densePoints = 100;

/**
 * Questions on monitoring and stopping that a training log bears on, levels by the words of `questions.json`. One run never
 * shows what holds for all of them, so no level 4. Of several facts for one question the first one counts.
 */
export const runEvidence: readonly RunEvidence[] = [
  { question: 'MON-01', fact: 'curves-dense', level: 3 },
  { question: 'MON-01', fact: 'curves-sparse', level: 2 },
  { question: 'MON-01', fact: 'training-only', level: 1 },
  { question: 'MON-02', fact: 'norm-logged', level: 2 },
  { question: 'MON-02', fact: 'norm-missing', level: null },
  { question: 'MON-03', fact: 'best-not-last', level: null },
  { question: 'MON-04', fact: 'alarm', level: null },
  { question: 'TRN-06', fact: 'not-finite', level: null },
  { question: 'STP-01', fact: 'early-stopping-missed', level: null },
  { question: 'STP-02', fact: 'extended-run', level: null },
  { question: 'STP-03', fact: 'cap-set', level: 3 },
  { question: 'STP-03', fact: 'extended-run', level: null },
  { question: 'STP-06', fact: 'stop-priced', level: 3 },
  { question: 'INT-04', fact: 'dynamics-shown', level: null },
];
