import { runRules } from '../../../src/content/run-rules.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument } from '../document/types.ts';
import { criticalSystemsSentence } from './critical-systems.ts';
import { createDraft, type Draft } from './draft.ts';
import { dutiesTable } from './duties.ts';
import { governanceDocument } from './governance-document.ts';
import { phasesTable } from './phases-table.ts';
import { capSection, worthWaitingSection } from './protocol-cap.ts';
import { formPages } from './protocol-forms.ts';
import { preconditionsSection } from './protocol-preconditions.ts';
import { runsUnderReview } from './protocol-runs.ts';
import { timeConstantSection } from './protocol-time-constant.ts';

const branch = 'policies:protocol';

/** The extended-run protocol: when and how long to wait for a model that looks like a failure, and when to stop. */
export function composeProtocol(report: Report, composer: Composer): PrintDocument {
  const draft = createDraft('protocol', report, composer);
  const body = [
    ...purpose(draft),
    ...terms(draft),
    ...preconditionsSection(draft),
    ...timeConstantSection(draft),
    ...capSection(draft),
    ...worthWaitingSection(draft),
    ...deciders(draft),
    ...reviewPoints(draft),
    ...runsUnderReview(draft),
    ...draft.pen.section(
      `${branch}.phases`,
      draft.pen.paragraph(`${branch}.phases.text`),
      phasesTable(draft.id, draft.pen),
    ),
    ...stopRules(draft),
    ...lookAlikes(draft),
    ...afterTransition(draft),
  ];
  return governanceDocument(draft, { words: branch, depth: 'deep', body, annex: formPages(draft) });
}

function purpose({ pen, facts }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.purpose`,
    facts.truth.trains === false && facts.truth.outsources === false ? [pen.note('info', `${branch}.later`)] : [],
    pen.paragraph(`${branch}.purpose.text`),
    pen.bullets(`${branch}.purpose`, ['applies', ...(facts.concerns('outsources') ? ['contract'] : []), 'not', 'goal']),
  );
}

function terms({ pen }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.terms`,
    pen.grid({
      id: 'protocol-terms',
      branch: `${branch}.terms`,
      columns: [
        ['term', 2],
        ['meaning', 7],
      ],
      rows: ['memorised', 'tau', 'fall', 'base', 'best'].map((term) => [
        pen.say(`${branch}.terms.${term}.term`),
        pen.say(`${branch}.terms.${term}.meaning`),
      ]),
    }),
  );
}

function deciders(draft: Draft): readonly Block[] {
  const { pen } = draft;
  return pen.section(
    `${branch}.roles`,
    pen.paragraph(`${branch}.roles.text`),
    criticalSystemsSentence(draft, `${branch}.roles`),
    dutiesTable(pen, {
      id: 'protocol-duties',
      branch: `${branch}.roles.duties`,
      roles: ['owner', 'cto', 'cro', 'ml', 'ops', 'fin'],
      rows: {
        request: ['-', 'I', '-', 'AR', 'C', '-'],
        conditions: ['-', 'A', 'R', 'C', '-', '-'],
        approve: ['I', 'AR', 'C', '-', 'C', 'C'],
        approveCritical: ['AR', 'C', 'C', '-', 'C', 'C'],
        cap: ['I', 'A', '-', 'R', '-', 'R'],
        review: ['I', 'A', 'C', 'R', 'I', 'I'],
        stop: ['I', 'A', 'I', 'R', 'I', 'I'],
        extend: ['A', 'R', 'C', 'C', 'I', 'C'],
        close: ['I', 'A', 'C', 'R', 'C', 'C'],
      },
    }),
  );
}

function reviewPoints({ pen }: Draft): readonly Block[] {
  const [early, middle, late] = runRules.reviewPoints;
  const row = (point: string, tau: number) => [
    pen.say(`${branch}.log.point`, { tau }),
    pen.say(`${branch}.reviews.${point}.look`),
    pen.say(`${branch}.reviews.${point}.go`),
    pen.say(`${branch}.reviews.${point}.stop`),
  ];
  return pen.section(
    `${branch}.reviews`,
    pen.paragraph(`${branch}.reviews.text`),
    pen.grid({
      id: 'protocol-reviews',
      branch: `${branch}.reviews`,
      columns: [
        ['point', 1.2],
        ['look', 3.4],
        ['go', 4],
        ['stop', 3],
      ],
      rows: [row('first', early), row('second', middle), row('third', late)],
    }),
    pen.paragraph(`${branch}.reviews.between`),
  );
}

function stopRules({ pen }: Draft): readonly Block[] {
  const cases = ['tooLittle', 'noRule', 'noPressure', 'tooMuch', 'frozen', 'already', 'beyond', 'onePass'];
  return pen.section(
    `${branch}.stops`,
    pen.paragraph(`${branch}.stops.text`),
    pen.grid({
      id: 'protocol-stops',
      branch: `${branch}.stops`,
      columns: [
        ['case', 2.2],
        ['sign', 4],
        ['next', 3],
      ],
      rows: cases.map((name) => ['case', 'sign', 'next'].map((part) => pen.say(`${branch}.stops.${name}.${part}`))),
    }),
    pen.note('warning', 'policies:policy.stopping.norm'),
  );
}

function lookAlikes({ pen }: Draft): readonly Block[] {
  const cases = ['leakage', 'descent', 'shift', 'rate', 'metric', 'bug', 'noise'];
  return pen.section(
    `${branch}.confounders`,
    pen.paragraph(`${branch}.confounders.text`),
    pen.grid({
      id: 'protocol-confounders',
      branch: `${branch}.confounders`,
      columns: [
        ['case', 2.2],
        ['like', 3],
        ['test', 4.4],
      ],
      rows: cases.map((name) =>
        ['case', 'like', 'test'].map((part) => pen.say(`${branch}.confounders.${name}.${part}`)),
      ),
    }),
  );
}

function afterTransition({ pen }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.after`,
    pen.paragraph(`${branch}.after.text`),
    pen.steps(`${branch}.after`, ['freeze', 'exclude', 'compare', 'late', 'gate', 'beware']),
  );
}
