import { content } from '../../../src/content/content.ts';
import { lawsByClause } from '../../../src/content/documents.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument } from '../document/types.ts';
import { createDraft, type Draft } from './draft.ts';
import { governanceDocument } from './governance-document.ts';
import { longBlank } from './pen.ts';
import { riskAppetiteSection } from './policy-risk-appetite.ts';
import { rolesSection } from './policy-roles.ts';
import { stoppingSection } from './policy-stopping.ts';
import { validationSection } from './policy-validation.ts';
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
    ...stoppingSection(draft),
    ...rolesSection(draft),
    ...validationSection(draft),
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
