import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument } from '../document/types.ts';
import { criticalSystemsSentence } from './critical-systems.ts';
import { createDraft, type Draft } from './draft.ts';
import { dutiesTable } from './duties.ts';
import { governanceDocument } from './governance-document.ts';
import { blank } from './pen.ts';
import { gateChecks } from './release-gate-checks.ts';

const branch = 'policies:releaseGate';

/** The release and re-validation gate: checks, evidence, sign-off, triggers and the way back. */
export function composeReleaseGate(report: Report, composer: Composer): PrintDocument {
  const draft = createDraft('release-gate', report, composer);
  const european = draft.facts.concerns('european') ? ['EU-AIA:Art.9', 'EU-AIA:Art.11', 'EU-AIA:Art.15'] : [];
  const body = [
    ...purpose(draft),
    ...roles(draft),
    ...gates(draft),
    ...triggers(draft),
    ...rollback(draft),
    ...evidencePack(draft),
  ];
  return governanceDocument(draft, {
    words: branch,
    depth: 'deep',
    body,
    references: [...draft.source.references, ...european],
    annex: signOff(draft),
  });
}

function purpose(draft: Draft): readonly Block[] {
  const { pen, facts } = draft;
  return pen.section(
    `${branch}.purpose`,
    pen.paragraph(`${branch}.purpose.text`),
    pen.bullets(`${branch}.purpose`, ['applies', 'effort', ...(facts.concerns('buys') ? ['outside'] : [])]),
    criticalSystemsSentence(draft, `${branch}.purpose`),
  );
}

function roles({ pen }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.roles`,
    dutiesTable(pen, {
      id: 'release-gate-duties',
      branch: `${branch}.roles.duties`,
      roles: ['owner', 'cto', 'cro', 'ml', 'ops'],
      rows: {
        target: ['I', 'A', 'C', 'R', 'R'],
        data: ['-', 'A', 'C', 'R', 'C'],
        validate: ['-', 'A', 'R', 'C', 'R'],
        field: ['-', 'A', 'I', 'C', 'R'],
        pack: ['-', 'A', 'C', 'R', 'C'],
        sign: ['I', 'AR', 'C', '-', 'C'],
        signCritical: ['AR', 'C', 'C', '-', 'C'],
        deploy: ['-', 'A', 'I', 'R', 'I'],
        rollback: ['I', 'A', 'C', 'R', 'R'],
      },
    }),
  );
}

function gates(draft: Draft): readonly Block[] {
  const { pen } = draft;
  const parts = gateChecks(draft.facts).map(({ gate, checks }) =>
    pen.part(
      `${branch}.gates.${gate}`,
      checkTable(
        draft,
        gate,
        checks.map(([name, scope]) => ({ name, scope })),
      ),
    ),
  );
  return pen.section(`${branch}.gates`, pen.paragraph(`${branch}.gates.text`), ...parts);
}

function checkTable({ pen }: Draft, gate: string, checks: readonly { name: string; scope: string }[]): Block {
  const gates = `${branch}.gates`;
  return {
    kind: 'table',
    table: {
      id: `release-gate-${gate}`,
      title: pen.say(`${gates}.${gate}.caption`),
      columns: (
        [
          ['check', 2.4],
          ['evidence', 2.8],
          ['passes', 3.4],
          ['scope', 1.3],
          ['result', 1.9],
        ] as const
      ).map(([id, width]) => ({ id, width, kind: 'text', title: pen.say(`${gates}.columns.${id}`) })),
      rows: checks.map(({ name, scope }) => [
        { text: pen.say(`${gates}.${gate}.${name}.check`) },
        { text: pen.say(`${gates}.${gate}.${name}.evidence`) },
        { text: pen.say(`${gates}.${gate}.${name}.passes`) },
        { text: pen.say(`${gates}.scope.${scope}`) },
        { text: blank },
      ]),
      empty: blank,
    },
  };
}

function triggers({ pen, facts }: Draft): readonly Block[] {
  const owners = {
    jump: 'ml',
    ...(facts.truth.trains === false ? {} : { train: 'ml' }),
    data: 'ml',
    drift: 'ops',
    use: 'ops',
    ...(facts.concerns('buys') ? { supplier: 'cto' } : {}),
    incident: 'cro',
    collapse: 'cto',
  };
  return pen.section(
    `${branch}.triggers`,
    pen.paragraph(`${branch}.triggers.text`),
    pen.grid({
      id: 'release-gate-triggers',
      branch: `${branch}.triggers`,
      columns: [
        ['event', 3.2],
        ['repeat', 3.4],
        ['within', 2.2],
        ['who', 2],
      ],
      rows: Object.entries(owners).map(([name, role]) => [
        pen.say(`${branch}.triggers.${name}.event`),
        pen.say(`${branch}.triggers.${name}.repeat`),
        pen.say(`${branch}.triggers.${name}.within`),
        pen.composer.say(`questions:roles.${role}`),
      ]),
    }),
  );
}

function signOff({ pen }: Draft): readonly Block[] {
  const form = pen.section(
    `${branch}.sign`,
    pen.paragraph(`${branch}.sign.text`),
    pen.form(
      `${branch}.sign.form`,
      ['model', 'hash', 'pack', 'failed', 'decision', 'conditions', 'validator', 'user', 'signer'],
      { decision: pen.say(`${branch}.sign.options`) },
    ),
  );
  return [{ kind: 'pageBreak' }, ...form];
}

function rollback({ pen, report }: Draft): readonly Block[] {
  const systems = report.organisation.systems.map(({ name }) => [name] as const);
  const rows = systems.length === 0 ? [blank, blank] : systems;
  return pen.section(
    `${branch}.rollback`,
    pen.paragraph(`${branch}.rollback.text`),
    pen.paragraph(`${branch}.rollback.signs`),
    pen.steps(`${branch}.rollback.steps`, ['off', 'tell', 'keep', 'find', 'back']),
    pen.grid({
      id: 'release-gate-rollback',
      branch: `${branch}.rollback`,
      columns: [
        ['system', 3],
        ['previous', 2],
        ['manual', 2.4],
        ['time', 1.6],
        ['drill', 1.6],
      ],
      rows: rows.map((name) => [name, blank, blank, blank, blank]),
    }),
  );
}

function evidencePack({ pen, facts }: Draft): readonly Block[] {
  const supplier = facts.concerns('buys') ? ['supplier'] : [];
  return pen.section(
    `${branch}.pack`,
    pen.paragraph(`${branch}.pack.text`),
    pen.checks(`${branch}.pack`, [
      'target',
      'data',
      'history',
      'tests',
      'explain',
      'hash',
      'card',
      'rollback',
      ...supplier,
      'sign',
    ]),
  );
}
