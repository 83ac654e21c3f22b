import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument } from '../document/types.ts';
import { createDraft, type Draft } from './draft.ts';
import type { Clause } from './firm-facts.ts';
import { governanceDocument } from './governance-document.ts';
import { blank } from './pen.ts';

const branch = 'records:supplier';

/** Questions by part; null: for every firm, a clause: only where it concerns the firm. */
const parts: Readonly<Record<string, readonly (readonly [name: string, clause: Clause | null])[]>> = {
  training: [
    ['cutoff', null],
    ['stop', null],
    ['dynamics', null],
    ['tests', null],
    ['memory', null],
    ['delivery', 'outsources'],
  ],
  changes: [
    ['notice', null],
    ['retest', null],
    ['end', null],
  ],
  data: [
    ['use', null],
    ['personal', 'personalData'],
    ['secret', 'tradeSecrets'],
    ['european', 'european'],
    ['financial', 'financial'],
    ['medical', 'medical'],
    ['incident', null],
    ['audit', null],
  ],
};

/** The questionnaire for suppliers of models, with the clauses to put into the contract. */
export function composeSupplier(report: Report, composer: Composer): PrintDocument {
  const draft = createDraft('supplier', report, composer);
  const { pen, facts } = draft;
  const delivery = facts.concerns('outsources') ? ['delivery'] : [];
  return governanceDocument(draft, {
    words: branch,
    depth: 'short',
    body: [
      pen.paragraph(`${branch}.use`),
      ...(facts.concerns('buys') ? [] : [pen.paragraph(`${branch}.low`)]),
      pen.form(`${branch}.form`, ['supplier', 'version', 'answered', 'system']),
      ...systems(draft),
      ...questions(draft),
      ...pen.section(
        `${branch}.clauses`,
        pen.bullets(`${branch}.clauses`, ['pin', 'data', 'incident', 'audit', 'liability', 'exit', ...delivery]),
      ),
      ...pen.section(
        `${branch}.verdict`,
        pen.form(`${branch}.verdict`, ['acceptance', 'open', 'decision', 'signed'], {
          acceptance: pen.say(`${branch}.verdict.accepted`),
          decision: pen.say(`${branch}.verdict.options`),
        }),
      ),
    ],
  });
}

function systems({ pen, report }: Draft): readonly Block[] {
  const names = report.organisation.systems.map(({ name }) => [name] as const);
  return names.length === 0 ? [] : [pen.small(`${branch}.systems`, { list: pen.composer.list(names) })];
}

function questions({ pen, facts }: Draft): readonly Block[] {
  let number = 0;
  return Object.entries(parts).map(([part, all]): Block => {
    const asked = all.filter(([, clause]) => clause === null || facts.concerns(clause));
    return {
      kind: 'table',
      table: {
        id: `supplier-${part}`,
        title: pen.say(`${branch}.${part}.title`),
        columns: (
          [
            ['number', 0.7],
            ['question', 5],
            ['why', 2.6],
            ['answer', 3.4],
          ] as const
        ).map(([id, width]) => ({ id, width, kind: 'text', title: pen.say(`${branch}.columns.${id}`) })),
        rows: asked.map(([name]) => {
          number += 1;
          return [
            { text: [String(number)] as const },
            { text: pen.say(`${branch}.${part}.${name}.question`) },
            { text: pen.say(`${branch}.${part}.${name}.why`) },
            { text: blank },
          ];
        }),
        empty: blank,
      },
    };
  });
}
