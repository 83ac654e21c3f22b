import { content } from '../../../src/content/content.ts';
import { lawsByClause } from '../../../src/content/documents.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument } from '../document/types.ts';
import { createDraft, type Draft } from './draft.ts';
import { dutiesTable } from './duties.ts';
import { governanceDocument } from './governance-document.ts';
import { blank, longBlank } from './pen.ts';
import { riskAppetiteSection } from './policy-risk-appetite.ts';
import { systemsTable } from './systems-table.ts';

/** The revised AI risk policy, ready to be adapted, decided and signed. */
export function composePolicy(report: Report, composer: Composer): PrintDocument {
  const draft = createDraft('policy', report, composer);
  const laws = lawsByClause.flatMap(({ reference, clause }) =>
    clause === null || draft.facts.concerns(clause) ? [reference] : [],
  );
  const body = [
    ...purpose(draft),
    ...scope(draft),
    ...principles(draft),
    ...riskAppetiteSection(draft),
    ...stopping(draft),
    ...roles(draft),
    ...validation(draft),
    ...suppliers(draft),
    ...lawAndData(draft),
    ...people(draft),
    ...exceptions(draft),
    ...records(draft),
    ...review(draft),
  ];
  return governanceDocument(draft, {
    words: 'policies:policy',
    depth: 'deep',
    body,
    references: [...draft.source.references, ...laws],
  });
}

function purpose({ pen, report, facts }: Draft): readonly Block[] {
  return pen.section(
    'policies:policy.purpose',
    pen.paragraph('policies:policy.purpose.text'),
    pen.bullets('policies:policy.purpose', ['early', 'endless', 'memorised', 'changed']),
    pen.paragraph(`policies:policy.exposure.${report.exposure}`),
    facts.truth.outsources === true ? [pen.paragraph('policies:policy.exposure.outsourced')] : [],
  );
}

function scope(draft: Draft): readonly Block[] {
  const { pen, report, facts } = draft;
  const registered = report.organisation.systems.length;
  const missing = facts.models !== null && facts.models > registered;
  return pen.section(
    'policies:policy.scope',
    pen.paragraph('policies:policy.scope.text'),
    pen.bullets('policies:policy.scope', ['people', 'models', 'stages']),
    systemsTable(draft),
    missing
      ? [pen.note('warning', 'policies:policy.scope.missing', { models: facts.models ?? 0, registered })]
      : [pen.small('policies:policy.scope.list')],
  );
}

function principles({ pen }: Draft): readonly Block[] {
  return pen.section(
    'policies:policy.principles',
    pen.steps('policies:policy.principles', [
      'evidence',
      'twoTracks',
      'bounded',
      'named',
      'again',
      'unknown',
      'effort',
    ]),
  );
}

function stopping({ pen, facts }: Draft): readonly Block[] {
  const branch = 'policies:policy.stopping';
  return pen.section(
    branch,
    facts.truth.trains === false ? [pen.note('info', `${branch}.later`)] : [],
    pen.paragraph(`${branch}.text`),
    pen.part(`${branch}.rule`, pen.steps(`${branch}.rule`, ['written', 'best', 'loss', 'early', 'reason'])),
    pen.part(
      `${branch}.extended`,
      pen.paragraph(`${branch}.extended.text`),
      pen.steps(`${branch}.extended`, ['request', 'conditions', 'proxy', 'cap', 'reviews', 'second', 'automatic']),
    ),
    pen.part(
      `${branch}.end`,
      pen.paragraph(`${branch}.end.text`),
      pen.bullets(`${branch}.end`, ['noFall', 'conditions', 'diverging', 'frozen', 'collapse', 'cap']),
      pen.note('warning', `${branch}.norm`),
    ),
  );
}

function roles({ pen }: Draft): readonly Block[] {
  const branch = 'policies:policy.roles';
  return pen.section(
    branch,
    pen.paragraph(`${branch}.text`),
    dutiesTable(pen, {
      id: 'policy-duties',
      branch: `${branch}.duties`,
      roles: ['owner', 'cto', 'cro', 'ml', 'ops', 'fin'],
      rows: {
        policy: ['A', 'R', 'R', 'I', 'I', 'I'],
        appetite: ['A', 'C', 'R', 'I', 'C', 'R'],
        inventory: ['I', 'A', 'R', 'R', 'R', 'I'],
        stop: ['I', 'A', 'I', 'R', 'I', 'I'],
        extend: ['I', 'A', 'C', 'R', 'C', 'C'],
        extendCritical: ['A', 'R', 'C', 'R', 'C', 'C'],
        release: ['I', 'A', 'C', 'R', 'C', '-'],
        releaseCritical: ['A', 'R', 'C', 'R', 'C', '-'],
        off: ['I', 'A', 'I', 'C', 'R', '-'],
        supplier: ['I', 'A', 'R', 'C', 'C', 'C'],
        incident: ['I', 'A', 'R', 'R', 'R', '-'],
      },
    }),
    pen.paragraph(`${branch}.deputy`),
    pen.grid({
      id: 'policy-names',
      branch: `${branch}.names`,
      columns: [
        ['role', 3],
        ['name', 3],
        ['deputy', 3],
        ['signature', 3],
      ],
      rows: (['owner', 'cto', 'cro', 'ml', 'ops', 'fin'] as const).map((role) => [
        pen.composer.say(`questions:roles.${role}`),
        blank,
        blank,
        blank,
      ]),
    }),
  );
}

function validation({ pen, facts }: Draft): readonly Block[] {
  const branch = 'policies:policy.validation';
  return pen.section(
    branch,
    pen.part(
      `${branch}.end`,
      pen.paragraph(`${branch}.end.text`),
      pen.bullets(`${branch}.end`, ['target', 'sealed', 'same', 'closed']),
    ),
    pen.part(
      `${branch}.again`,
      pen.paragraph(`${branch}.again.text`),
      pen.bullets(`${branch}.again`, ['jump', 'data', 'field', 'supplier']),
    ),
    pen.part(
      `${branch}.monitoring`,
      pen.paragraph(`${branch}.monitoring.text`),
      pen.bullets(`${branch}.monitoring`, facts.truth.trains === false ? ['use', 'off'] : ['training', 'use', 'off']),
    ),
    pen.part(
      `${branch}.interpretability`,
      pen.paragraph(`${branch}.interpretability.text`),
      pen.bullets(`${branch}.interpretability`, ['low', 'medium', 'high']),
    ),
  );
}

function suppliers({ pen, facts }: Draft): readonly Block[] {
  if (!facts.concerns('buys')) return [];
  const own = facts.truth.outsources === true ? ['outsourced'] : [];
  return pen.section(
    'policies:policy.suppliers',
    pen.paragraph('policies:policy.suppliers.text'),
    pen.bullets('policies:policy.suppliers', ['ask', 'test', 'pin', 'contract', 'leave', ...own]),
  );
}

function lawAndData({ pen, facts }: Draft): readonly Block[] {
  const branch = 'policies:policy.law';
  const clauses = (
    ['personalData', 'specialData', 'tradeSecrets', 'offshore', 'financial', 'medical', 'european'] as const
  ).filter((clause) => facts.concerns(clause));
  const open = clauses.some((clause) => facts.truth[clause] === 'open');
  return pen.section(
    branch,
    pen.paragraph(`${branch}.text`),
    pen.bullets(branch, ['basicAct', 'framework', ...clauses]),
    open ? [pen.note('info', `${branch}.open`)] : [],
  );
}

function people({ pen }: Draft): readonly Block[] {
  return pen.section(
    'policies:policy.people',
    pen.bullets('policies:policy.people', ['managers', 'engineers', 'users', 'doubts', 'incidents']),
  );
}

function exceptions({ pen }: Draft): readonly Block[] {
  const branch = 'policies:policy.exceptions';
  return pen.section(
    branch,
    pen.paragraph(`${branch}.text`),
    pen.form(`${branch}.form`, ['rule', 'reason', 'instead', 'until', 'approver']),
  );
}

function records({ pen }: Draft): readonly Block[] {
  const branch = 'policies:policy.records';
  return pen.section(
    branch,
    pen.grid({
      id: 'policy-records',
      branch,
      columns: [
        ['record', 4],
        ['keeper', 2.5],
        ['period', 4],
      ],
      rows: ['decisions', 'logs', 'checkpoints', 'evidence', 'incidents', 'inventory'].map((name) =>
        ['record', 'keeper', 'period'].map((part) => pen.say(`${branch}.${name}.${part}`)),
      ),
    }),
  );
}

function review({ pen, report }: Draft): readonly Block[] {
  const branch = 'policies:policy.review';
  const score = (value: number | null | undefined) => (value == null ? longBlank : pen.composer.number(value));
  return pen.section(
    branch,
    pen.paragraph(`${branch}.text`, {
      now: score(report.overall?.planning),
      end: score(report.totals.overallAtEnd),
      questions: content.questions.length,
    }),
    pen.bullets(branch, ['quarter', 'year', 'trigger', 'measures']),
  );
}
